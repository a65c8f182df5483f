import type { AddLine, BasketDocument } from "@ocop/shared/basket"
import type { Api } from "#app/api/client.server.ts"
import { ApiProblem } from "#app/api/problem.server.ts"
import { pointBasketsCookie } from "./cookies.server.ts"

export type HeldBasket = { handle: string; name: string; id: string; count: number }

/** A cookie holds about 4 kB; the oldest baskets make room. */
const MAX_KEPT = 8

/** The baskets that this browser has at sales points. */
export async function heldAtPoints(request: Request): Promise<HeldBasket[]> {
  return (await pointBasketsCookie.read(request)) ?? []
}

export async function heldAt(request: Request, handle: string): Promise<HeldBasket | null> {
  return (await heldAtPoints(request)).find((held) => held.handle === handle) ?? null
}

/** The basket at a point, or null: none yet, gone, or somebody else's. One that has become a purchase is still there. */
export async function pointBasketOf(request: Request, api: Api, handle: string): Promise<BasketDocument | null> {
  const held = await heldAt(request, handle)
  const basket = held === null ? null : await api.basket(held.id)
  return basket?.pickup?.handle === handle ? basket : null
}

/** Adds lines to the basket that is held at a point, or else to one that is made once. */
export async function addingAtPoint(
  request: Request,
  api: Pick<Api, "addLine" | "createPointBasket">,
  handle: string,
): Promise<(line: AddLine) => Promise<BasketDocument>> {
  let id = (await heldAt(request, handle))?.id ?? null
  let isMade = false
  return async (line) => {
    if (id !== null) {
      try {
        return await api.addLine(id, line)
      } catch (error) {
        const isGone = error instanceof ApiProblem && ["not_found", "already_placed"].includes(error.type)
        if (isMade || !isGone) throw error
      }
    }
    id = (await api.createPointBasket(handle)).id
    isMade = true
    return api.addLine(id, line)
  }
}

/** The `Set-Cookie` line by which this browser keeps a basket at a point, or lets it go with null. */
export async function keepAtPoint(request: Request, handle: string, basket: BasketDocument | null): Promise<string> {
  const others = (await heldAtPoints(request)).filter((held) => held.handle !== handle)
  const kept =
    basket === null
      ? others
      : [...others, { handle, name: basket.pickup?.name ?? handle, id: basket.id, count: basket.item_count }]
  return pointBasketsCookie.write(kept.slice(-MAX_KEPT))
}
