import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { mayMove, refundOf, stateAfter, type ComplaintState } from "@ocop/shared/complaint"
import * as problem from "../../../complaint/problems"
import { linesOfComplaint, requireComplaint, type ComplaintRow } from "../../../complaint/require-complaint"
import { COMPLAINT_MODULE } from "../../../modules/complaint"
import { PARCEL_MODULE } from "../../../modules/parcel"
import { orderInChange, parcelNotFound } from "../../../parcel/problems"
import { openParcel, type OpenParcel } from "../../../parcel/require-parcel"
import { paidForPieces } from "../../../parcel/to-parcel-document"
import type { MoveInput } from "../types"

type Items = { id: string; quantity: number }[]

export type MovePlan = {
  isDone: boolean
  state: ComplaintState
  /** Whole đồng that are offered or owed from now on. */
  amount: number
  /** A return of core's is to be opened. */
  request: { location_id: string; items: Items } | null
  /** The goods of a return are here. */
  receive: { return_id: string; items: Items; restock: boolean } | null
}

/**
 * @throws ProblemError 404 not_found, 400 note_missing, amount_missing, amount_too_high, 409 complaint_moved,
 *   order_in_change
 */
export const planMoveStep = createStep("plan-move", async (input: MoveInput, { container }) => {
  const { order_id, complaint_id, acted, key, move, note } = input
  const complaint = await requireComplaint(container, complaint_id, { order_id })
  const known = await container.resolve(COMPLAINT_MODULE).listComplaintEvents({ complaint_id, key }, { take: 1 })
  const still = { state: complaint.state, amount: Number(complaint.amount), request: null, receive: null }
  if (known.length > 0) return new StepResponse<MovePlan>({ isDone: true, ...still })
  const party = acted.on_behalf ? "seller" : acted.actor
  if (!mayMove(party, move, complaint.state)) throw problem.complaintMoved()
  if ((move === "refuse" || move === "dismiss") && note === "") throw problem.noteMissing()
  const open = await openOrder(container, order_id)
  const comesBack = input.move === "accept" && input.comes_back
  if (comesBack || move === "receive") await refuseOpenChange(container, order_id)
  return new StepResponse<MovePlan>({
    isDone: false,
    state: stateAfter(move, comesBack),
    amount: amountAfter(input, complaint, open),
    request: comesBack ? { location_id: await locationOf(container, order_id), items: itemsOf(complaint) } : null,
    receive:
      input.move === "receive"
        ? { return_id: complaint.return_id ?? "", items: itemsOf(complaint), restock: input.restock }
        : null,
  })
})

async function openOrder(container: MedusaContainer, order_id: string): Promise<OpenParcel> {
  const [parcel] = await container.resolve(PARCEL_MODULE).listParcels({ order_id }, { take: 1 })
  if (!parcel) throw parcelNotFound()
  return openParcel(container, parcel)
}

/** What was paid for the goods is the most. An offer that was not agreed to is none any more. */
function amountAfter(input: MoveInput, complaint: ComplaintRow, { lines, shown }: OpenParcel): number {
  const pieces = linesOfComplaint(complaint).map(({ line_id, quantity }) => {
    const line = lines.find((each) => each.line_id === line_id)
    return { quantity, paid: line ? paidForPieces(line, quantity) : 0 }
  })
  const sent = lines.reduce((sum, { counts }) => sum + counts.shipped, 0)
  const most = refundOf(pieces, { fee: shown.fee, sent })
  switch (input.move) {
    case "accept":
      return input.pay ? most : 0
    case "offer":
      if (input.amount === 0 && input.note === "") throw problem.amountMissing()
      if (input.amount > most) throw problem.amountTooHigh()
      return input.amount
    case "agree":
    case "receive":
      return Number(complaint.amount)
    default:
      return 0
  }
}

function itemsOf(complaint: ComplaintRow): Items {
  return linesOfComplaint(complaint).map(({ line_id, quantity }) => ({ id: line_id, quantity }))
}

/** Core's return wants to know where the goods go: to where they came from, which may be the shelf of a sales point. */
async function locationOf(container: MedusaContainer, order_id: string): Promise<string> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: ["fulfillments.location_id", "fulfillments.shipped_at"],
    filters: { id: order_id },
  })
  const [order]: { fulfillments: ({ location_id: string; shipped_at: unknown } | null)[] | null }[] = data
  return (order?.fulfillments ?? []).find((sent) => sent?.shipped_at)?.location_id ?? ""
}

/** Core lets one change of an order in at a time. */
async function refuseOpenChange(container: MedusaContainer, order_id: string): Promise<void> {
  const changes = await container
    .resolve(Modules.ORDER)
    .listOrderChanges({ order_id, status: ["pending", "requested"] }, { select: ["id"], take: 1 })
  if (changes.length > 0) throw orderInChange()
}
