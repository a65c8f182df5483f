import type { MedusaContainer } from "@medusajs/framework/types"
import { todayInVietnam } from "@ocop/shared/day"
import { restockMovesOf, type MoveRestock, type RestockDocument, type RestockStatus } from "@ocop/shared/shelf"
import { tidyLines } from "../http/typed-text"
import type { Acting } from "../member/require-membership"
import { claimsFor, requirePaidGift } from "./gift-of-restock"
import { placeOfMaker } from "../shelf/place-of-maker"
import {
  goodsNotKept,
  linesWrong,
  moreThanAsked,
  moreThanSent,
  nothingAccepted,
  restockMoved,
  useByPast,
  wordsMissing,
} from "../shelf/problems"
import { requireShelfOf, withShelfLock } from "../shelf/require-shelf"
import { acceptRestockWorkflow } from "../workflows/restock/accept-restock"
import { closeRestockWorkflow } from "../workflows/restock/close-restock"
import { receiveRestockWorkflow } from "../workflows/restock/receive-restock"
import { sendRestockWorkflow } from "../workflows/restock/send-restock"
import type { RestockMoveInput } from "../workflows/restock/types"
import type { ShelfChangeInput } from "../workflows/shelf/types"
import { readRestock } from "./read-restocks"
import { requireRestock, sidesOf, withRestockLock, type LineRow, type RestockRow } from "./require-restock"

type By = Pick<Acting, "organization" | "actor">
type Of<Move extends MoveRestock["move"]> = Extract<MoveRestock, { move: Move }>

const AFTER: Record<MoveRestock["move"], Exclude<RestockStatus, "asked">> = {
  accept: "accepted",
  decline: "declined",
  send: "sent",
  receive: "received",
  cancel: "canceled",
}

/** What was asked for again. A cancelled request is over whoever cancelled it. */
const isDone = ({ status }: RestockRow, { move }: MoveRestock) => status === AFTER[move]

/**
 * One side does what is its turn. Done again it is as it was done.
 *
 * @throws ProblemError 404 to everybody else, 409 restock_moved, out_of_stock, 400 for wrong numbers and missing words
 */
export async function moveRestock(
  container: MedusaContainer,
  { organization, actor }: By,
  id: string,
  typed: MoveRestock,
): Promise<RestockDocument> {
  await withRestockLock(container, id, async () => {
    const { request, lines } = await requireRestock(container, { id, organization_id: organization.id })
    const sides = sidesOf(request, organization.id)
    const side = sides.find((each) => restockMovesOf(request.status, each).includes(typed.move))
    if (side === undefined) {
      if (isDone(request, typed)) return
      throw restockMoved()
    }
    const move: RestockMoveInput = {
      ...{ id, side, actor },
      from: [request.status],
      to: AFTER[typed.move],
      note: tidyLines(typed.note),
      lines: [],
    }
    await run(container, { request, lines, move }, typed)
  })
  return readRestock(container, organization.id, id)
}

type Around = { request: RestockRow; lines: LineRow[]; move: RestockMoveInput }

async function run(container: MedusaContainer, around: Around, typed: MoveRestock): Promise<void> {
  const { move } = around
  switch (typed.move) {
    case "accept":
      return accept(container, around, typed)
    case "receive":
      return receive(container, around, typed)
    case "send":
      await requirePaidGift(container, around.request)
      await sendRestockWorkflow(container).run({ input: move })
      return
    case "decline":
    case "cancel":
      if (typed.move === "decline" && move.note === "") throw wordsMissing()
      await closeRestockWorkflow(container).run({ input: move })
  }
}

async function accept(
  container: MedusaContainer,
  { request, lines, move }: Around,
  typed: Of<"accept">,
): Promise<void> {
  const given = matched(lines, typed.lines).map(({ line, typed: { pieces } }) => {
    if (pieces > line.asked) throw moreThanAsked(line.name, line.asked)
    return { line, pieces }
  })
  if (given.every(({ pieces }) => pieces === 0)) throw nothingAccepted()
  const accepted = given.map(({ line: { id }, pieces }) => ({ id, accepted: pieces }))
  if (request.gift_order_id !== null) {
    // All of it has been held since the gift was ordered.
    const kept = given.map(({ line, pieces }) => ({ inventory_item_id: line.inventory_item_id, quantity: pieces }))
    await acceptRestockWorkflow(container).run({ input: { move: { ...move, lines: accepted }, held: [], kept } })
    return
  }
  const location_id = await placeOfMaker(container, request.maker_id)
  if (location_id === null) throw goodsNotKept()
  const held = given
    .filter(({ pieces }) => pieces > 0)
    .map(({ line: { inventory_item_id, name }, pieces }) => ({
      ...{ inventory_item_id, location_id },
      quantity: pieces,
      description: name,
    }))
  await acceptRestockWorkflow(container).run({ input: { move: { ...move, lines: accepted }, held, kept: null } })
}

async function receive(
  container: MedusaContainer,
  { request, lines, move }: Around,
  typed: Of<"receive">,
): Promise<void> {
  const today = todayInVietnam(new Date())
  const sent = lines.filter(({ accepted }) => (accepted ?? 0) > 0)
  const come = matched(sent, typed.lines).map(({ line, typed: { received, damaged, use_by, note } }) => {
    if (received + damaged > (line.accepted ?? 0)) throw moreThanSent(line.name, line.accepted ?? 0)
    if (use_by !== null && use_by < today) throw useByPast()
    return { line, received, damaged, use_by, note: tidyLines(note) }
  })
  const shelf = await requireShelfOf(container, request.point_id)
  const claimsOf = await claimsFor(container, request)
  const changes = come
    .filter(({ received }) => received > 0)
    .map(({ line, received, use_by, note }): ShelfChangeInput => {
      const { product_id, variant_id, inventory_item_id, name } = line
      return {
        ...{ use_by, note, reason: null, values: {}, field: "lines" },
        goods: { product_id, variant_id, inventory_item_id, name },
        kind: "received",
        stock: { by: received },
        form_key: `restock:${line.id}`,
        claims: claimsOf(variant_id, received),
      }
    })
  const told = come.map(({ line: { id }, received, damaged, note }) => ({ id, received, damaged, note }))
  const { actor } = move
  const { location_id, point } = shelf
  await withShelfLock(container, point.id, () =>
    receiveRestockWorkflow(container).run({
      input: { move: { ...move, lines: told }, shelf: { point_id: point.id, location_id, changes, actor } },
    }),
  )
}

/** Every line with what was typed of it. @throws ProblemError 400 restock_lines_wrong */
function matched<Typed extends { id: string }>(lines: LineRow[], typed: Typed[]): { line: LineRow; typed: Typed }[] {
  const pairs = lines.flatMap((line) => {
    const found = typed.filter(({ id }) => id === line.id)
    return found.length === 1 && found[0] ? [{ line, typed: found[0] }] : []
  })
  if (pairs.length !== lines.length || typed.length !== lines.length) throw linesWrong()
  return pairs
}
