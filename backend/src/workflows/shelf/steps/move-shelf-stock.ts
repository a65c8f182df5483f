import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { claimPieces, unclaim } from "../../../shelf/claim"
import { moveStock, readLevels, withStockLock, type Level, type Move } from "../../../shelf/move-stock"
import { moreArePromised, moreThanLies } from "../../../shelf/problems"
import type { ChangeShelfInput, MovedStock, ShelfChangeInput } from "../types"

/**
 * How many lie there before and after each change, in their order; null where none come or go. What is promised stays,
 * and what somebody waits for is held under the same lock with which it comes.
 *
 * @throws ProblemError 409 more_are_promised, more_than_lies
 */
export const moveShelfStockStep = createStep(
  "move-shelf-stock",
  async ({ location_id, changes }: ChangeShelfInput, { container }) => {
    const places = changes.map(({ goods }) => ({ inventory_item_id: goods.inventory_item_id, location_id }))
    const { moved, done } = await withStockLock(container, places, async () => {
      const levelOf = await readLevels(container, places)
      const now = new Map(
        places.map((place) => [place.inventory_item_id, levelOf(place) ?? { stocked: 0, reserved: 0 }]),
      )
      const moved = changes.map((change) => planMove(change, now))
      const moves = moved.flatMap((each, index): Move[] => {
        const place = places[index]
        return each && place ? [{ ...place, by: each.after - each.before }] : []
      })
      await moveStock(container, moves)
      try {
        const claims = changes.flatMap((change) => change.claims ?? [])
        return { moved, done: { moves, claimed: await claimPieces(container, claims) } }
      } catch (failure) {
        await moveStock(container, back(moves))
        throw failure
      }
    })
    return new StepResponse(moved, done)
  },
  async (done, { container }) => {
    if (!done || done.moves.length === 0) return
    const { moves, claimed } = done
    await withStockLock(container, moves, async () => {
      await unclaim(container, claimed)
      await moveStock(container, back(moves))
    })
  },
)

function planMove({ goods, stock, field }: ShelfChangeInput, now: Map<string, Level>): MovedStock | null {
  if (stock === null) return null
  const { stocked, reserved } = now.get(goods.inventory_item_id) ?? { stocked: 0, reserved: 0 }
  const after = "to" in stock ? stock.to : stocked + stock.by
  if (after < 0) throw moreThanLies(goods.name, stocked, field)
  if (after < stocked && after < reserved) throw moreArePromised(goods.name, reserved, field)
  now.set(goods.inventory_item_id, { stocked: after, reserved })
  return { before: stocked, after }
}

function back(moves: readonly Move[]): Move[] {
  return moves.map((move) => ({ ...move, by: -move.by }))
}
