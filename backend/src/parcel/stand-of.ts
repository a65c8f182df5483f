import type { MedusaContainer } from "@medusajs/framework/types"
import { queueOf, stateOf } from "@ocop/shared/parcel"
import { isUnpaid } from "../purchase/payment-now"
import { moneyOf } from "./read-orders"
import { openParcel, type ParcelRow } from "./require-parcel"

export type Stand = Pick<ParcelRow, "state" | "queue" | "total" | "due" | "owed">

/** What a parcel keeps of its order, as the order is now. */
export async function standOf(container: MedusaContainer, parcel: ParcelRow, isDisputed: boolean): Promise<Stand> {
  const { lines, order, payment } = await openParcel(container, parcel)
  const state = stateOf(
    lines.map(({ counts }) => counts),
    isUnpaid(payment),
  )
  return {
    state,
    queue: queueOf(state, isDisputed),
    total: order.total,
    ...moneyOf(order, { isPaid: payment.state === "paid" }),
  }
}

/** The same as it was kept before, to be put back. */
export function keptOf({ id, state, queue, total, due, owed }: ParcelRow): Stand & { id: string } {
  return { id, state, queue, total, due, owed }
}
