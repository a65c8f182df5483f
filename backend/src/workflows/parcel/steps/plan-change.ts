import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { leftToPack, mayBuyerCancel, type Carrier } from "@ocop/shared/parcel"
import { isGift } from "../../../gift-order/is-gift"
import * as gift from "../../../gift-order/problems"
import { PARCEL_MODULE } from "../../../modules/parcel"
import { refuseOpenChange } from "../../../parcel/open-change"
import * as problem from "../../../parcel/problems"
import { capturedOfWhole, isCaptured } from "../../../payment/capture-transfer"
import { readShare } from "../../../payment/read-share"
import { isUnpaid } from "../../../purchase/payment-now"
import { requireParcel, type OpenParcel, type ParcelOf, type SoldLine } from "../../../parcel/require-parcel"
import { linesOf } from "../../../parcel/to-parcel-document"
import type { Pieces } from "../types"

/** Whether this wish was fulfilled before: then there is nothing to do. */
async function isDone(container: MedusaContainer, { parcel }: OpenParcel, key: string): Promise<boolean> {
  const known = await container.resolve(PARCEL_MODULE).listParcelEvents({ parcel_id: parcel.id, key }, { take: 1 })
  return known.length > 0
}

/** @throws ProblemError 409 parcel_canceled */
function refuseCanceled({ order }: OpenParcel): void {
  if (order.canceled_at !== null) throw problem.parcelCanceled()
}

/** @throws ProblemError 409 awaiting_payment */
function refuseUnpaid({ payment }: OpenParcel): void {
  if (isUnpaid(payment)) throw problem.awaitingPayment()
}

/**
 * What is packed and sent recipient by recipient is not packed and sent as one.
 *
 * @throws ProblemError 409 gift_by_recipients
 */
async function refuseGift(container: MedusaContainer, { parcel }: OpenParcel, for_gift: boolean): Promise<void> {
  if (!for_gift && (await isGift(container, parcel.group_id))) throw gift.byRecipients()
}

/** @throws ProblemError 404 not_found, 409 parcel_canceled, awaiting_payment */
export const planConfirmationStep = createStep("plan-confirmation", async (input: ParcelOf, { container }) => {
  const open = await requireParcel(container, input)
  refuseCanceled(open)
  refuseUnpaid(open)
  return new StepResponse({ isDone: await isDone(container, open, "confirmed") })
})

type PackingInput = ParcelOf & { key: string; lines: Pieces; for_gift?: true }

/** @throws ProblemError 404 not_found, 400 line_unknown, 409 parcel_canceled, awaiting_payment, too_many_pieces, gift_by_recipients */
export const planPackingStep = createStep("plan-packing", async (input: PackingInput, { container }) => {
  const open = await requireParcel(container, input)
  if (await isDone(container, open, input.key)) return new StepResponse({ isDone: true, lines: [] as Pieces })
  refuseCanceled(open)
  refuseUnpaid(open)
  await refuseGift(container, open, input.for_gift === true)
  return new StepResponse({ isDone: false, lines: piecesOf(open.lines, input.lines) })
})

/** Each line once, and no more of it than is left. */
function piecesOf(sold: SoldLine[], asked: Pieces): Pieces {
  const sums = new Map<string, number>()
  for (const { line_id, quantity } of asked) sums.set(line_id, (sums.get(line_id) ?? 0) + quantity)
  return [...sums].map(([line_id, quantity]) => {
    const line = sold.find((each) => each.line_id === line_id)
    if (!line) throw problem.lineUnknown()
    const left = leftToPack(line.counts)
    if (quantity > left) throw problem.tooManyPieces(line.name, left)
    return { line_id, quantity }
  })
}

type HandOverInput = ParcelOf & { box_id: string; carrier: Carrier; tracking_number: string; for_gift?: true }

export type HandOverPlan = {
  /** `ship`: it leaves. `correct`: it has left, with another carrier or number than was written down. */
  what: "nothing" | "ship" | "correct"
  key: string
  lines: Pieces
}

/** @throws ProblemError 404 not_found, 400 tracking_missing, 409 parcel_canceled, gift_by_recipients */
export const planHandOverStep = createStep("plan-hand-over", async (input: HandOverInput, { container }) => {
  const open = await requireParcel(container, input)
  refuseCanceled(open)
  await refuseGift(container, open, input.for_gift === true)
  const { box_id, carrier, tracking_number } = input
  const box = open.order.fulfillments.find(({ id }) => id === box_id)
  if (!box) throw problem.boxNotFound()
  if (tracking_number === "" && carrier !== "self" && carrier !== "other") throw problem.trackingMissing()
  const events = await container
    .resolve(PARCEL_MODULE)
    .listParcelEvents({ parcel_id: open.parcel.id, box_id }, { order: { created_at: "ASC", id: "ASC" }, take: null })
  const packed = events.find(({ kind }) => kind === "packed")
  const lines = packed ? linesOf(packed) : []
  const told = events.filter(({ kind }) => kind === "handed_over" || kind === "tracking_changed")
  const last = told.at(-1)
  const isSame = last?.carrier === carrier && last.tracking_number === tracking_number
  const what = box.shipped_at === null ? "ship" : isSame ? "nothing" : "correct"
  const plan: HandOverPlan = { what, key: `handed_over:${box_id}:${told.length}`, lines }
  return new StepResponse(plan)
})

type DeliveryInput = ParcelOf & { box_id: string; for_gift?: true }

/** Of a gift, the point has said of each recipient what became of the boxes. @throws ProblemError 404 not_found, 409 not_handed_over, gift_by_recipients */
export const planDeliveryStep = createStep("plan-delivery", async (input: DeliveryInput, { container }) => {
  const open = await requireParcel(container, input)
  const box = open.order.fulfillments.find(({ id }) => id === input.box_id)
  if (!box) throw problem.boxNotFound()
  if (box.shipped_at === null) throw problem.notHandedOver()
  const isSaid = await isDone(container, open, `said_delivered:${box.id}`)
  await refuseGift(container, open, isSaid || input.for_gift === true)
  return new StepResponse({ isDone: box.delivered_at !== null, isSaid })
})

/** `lines`: "all" is what has not been packed. */
type CancellationInput = ParcelOf & { key: string; lines: Pieces | "all"; by_buyer: boolean }

export type CancellationPlan =
  | { what: "nothing" }
  /** Nothing of the order is sent. */
  | { what: "order"; lines: Pieces }
  /** `items`: what stays of each line that shrinks. */
  | { what: "lines"; lines: Pieces; items: { id: string; quantity: number }[] }

/** @throws ProblemError 404 not_found, 400 line_unknown, 409 already_packed, nothing_left, too_many_pieces, order_in_change, awaiting_payment_whole, gift_packed, gift_only_whole */
export const planCancellationStep = createStep("plan-cancellation", async (input: CancellationInput, { container }) => {
  const open = await requireParcel(container, input)
  const { order, lines: sold } = open
  const isOver = order.canceled_at !== null || (await isDone(container, open, input.key))
  if (isOver) return new StepResponse<CancellationPlan>({ what: "nothing" })
  if (input.by_buyer && !mayBuyerCancel(sold.map(({ counts }) => counts))) throw problem.alreadyPacked()
  const left = sold.map(({ line_id, counts }) => ({ line_id, quantity: leftToPack(counts) }))
  const lines = input.lines === "all" ? left.filter(({ quantity }) => quantity > 0) : piecesOf(sold, input.lines)
  if (lines.length === 0) throw problem.nothingLeft()
  // A stopped run has taken the money of the whole, and not yet each order's share of it: the next one does.
  const isHalfPaid = isUnpaid(open.payment) && (await isTaken(container, open))
  if (isHalfPaid) throw problem.orderInChange()
  await refuseOpenChange(container, order.id)
  const isEverything = sold.every(
    ({ line_id, counts }) => counts.ordered - counts.canceled === (quantityOf(lines, line_id) ?? 0),
  )
  if (isEverything) return new StepResponse<CancellationPlan>({ what: "order", lines })
  if (await isGift(container, open.parcel.group_id)) {
    throw sold.some(({ counts }) => counts.packed > 0) ? gift.giftPacked() : gift.onlyWhole()
  }
  if (isUnpaid(open.payment)) throw problem.awaitingPaymentWhole()
  const items = lines.map(({ line_id, quantity }) => {
    const counts = sold.find((line) => line.line_id === line_id)?.counts
    return { id: line_id, quantity: (counts?.ordered ?? 0) - (counts?.canceled ?? 0) - quantity }
  })
  return new StepResponse<CancellationPlan>({ what: "lines", lines, items })
})

async function isTaken(container: MedusaContainer, { order, parcel, payment }: OpenParcel): Promise<boolean> {
  if (payment.is_deposited) {
    const share = await readShare(container, order.id)
    return (await capturedOfWhole(container, parcel.group_id)) !== share?.captured
  }
  return (await isCaptured(container, parcel.group_id)) || (await readShare(container, order.id)) !== null
}

function quantityOf(lines: Pieces, line_id: string): number | undefined {
  return lines.find((line) => line.line_id === line_id)?.quantity
}
