import type { MedusaContainer } from "@medusajs/framework/types"
import { parsePickupCode } from "@ocop/shared/pickup"
import { countRequest } from "../http/limit-rate"
import { parcelCanceled } from "../parcel/problems"
import { readOrders } from "../parcel/read-orders"
import { requireParcel, type ParcelRow } from "../parcel/require-parcel"
import { isSameText } from "../purchase/code"
import { deliverBoxWorkflow } from "../workflows/parcel/deliver-box"
import { handOverBoxWorkflow } from "../workflows/parcel/hand-over-box"
import type { ParcelInput } from "../workflows/parcel/types"
import { takeCashWorkflow } from "../workflows/pickup/take-cash"
import { codeOf } from "./code"
import { codeWrong, notReady } from "./problems"

/**
 * Hands goods over to whoever tells their code; what was to be paid at the point is paid then. The same again finds it
 * done, and goes on where a stopped run was.
 *
 * @throws ProblemError 400 pickup_code_wrong, 409 pickup_not_ready, parcel_canceled, 429 after too many codes
 */
export async function handOverPickup(
  container: MedusaContainer,
  parcel: ParcelRow,
  { input, typed }: { input: ParcelInput; typed: string },
): Promise<void> {
  await countRequest(container, "pickup-code", parcel.id)
  const { order, payment } = await requireParcel(container, input)
  if (order.canceled_at !== null) throw parcelCanceled()
  if (parcel.pickup_seed === null || order.fulfillments.length === 0) throw notReady()
  const code = parsePickupCode(typed)
  if (code === null || !isSameText(code, codeOf(parcel.pickup_seed))) throw codeWrong()
  for (const { id: box_id } of order.fulfillments) {
    await handOverBoxWorkflow(container).run({ input: { ...input, box_id, carrier: "self", tracking_number: "" } })
    await deliverBoxWorkflow(container).run({ input: { ...input, box_id, is_word_only: false } })
  }
  const now = (await readOrders(container, [order.id])).get(order.id)
  const isOver = now?.fulfillments.every(({ delivered_at }) => delivered_at !== null) ?? false
  if (isOver && payment.method === "cod") await takeCashWorkflow(container).run({ input: { order_id: order.id } })
}
