import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types"
import type { LineCounts } from "@ocop/shared/parcel"
import { partOf } from "../direct/parts"
import { ORDER_GROUP_MODULE } from "../modules/order-group"
import { PARCEL_MODULE } from "../modules/parcel"
import type ParcelModel from "../modules/parcel/models/parcel"
import { Shown } from "../purchase/shown"
import { orderPaymentNow, PAYMENT_FIELDS, type PaymentNow } from "../purchase/payment-now"
import { parcelNotFound } from "./problems"
import { countsOf, readOrders, type OrderNow } from "./read-orders"

export type ParcelRow = Omit<InferTypeOf<typeof ParcelModel>, "events">

/** Whose parcel it has to be: of this seller, or of this purchase. */
export type ParcelOf = { order_id: string } & ({ organization_id: string } | { group_id: string })

export type ShownParcel = Shown["parcels"][number]
export type SoldLine = ShownParcel["lines"][number] & { counts: LineCounts }

export type OpenParcel = {
  parcel: ParcelRow
  shown: ShownParcel
  order: OrderNow
  lines: SoldLine[]
  payment: PaymentNow
}

/**
 * One seller's order with what is known of it, for whoever it belongs to. That it is this seller's is read from the
 * order itself.
 *
 * @throws ProblemError 404 for another's as well as for none
 */
export async function requireParcel(container: MedusaContainer, of: ParcelOf): Promise<OpenParcel> {
  const parcel = await requireParcelOf(container, of.order_id)
  const open = await openParcel(container, parcel)
  if ("group_id" in of && parcel.group_id !== of.group_id) throw parcelNotFound()
  if ("organization_id" in of && open.order.organization_id !== of.organization_id) throw parcelNotFound()
  return open
}

/** @throws ProblemError 404 where the order has no parcel */
export async function requireParcelOf(container: MedusaContainer, order_id: string): Promise<ParcelRow> {
  const [parcel] = await container.resolve(PARCEL_MODULE).listParcels({ order_id }, { take: 1 })
  if (!parcel) throw parcelNotFound()
  return parcel
}

/** @throws ProblemError 404 where the order behind it is gone */
export async function openParcel(container: MedusaContainer, parcel: ParcelRow): Promise<OpenParcel> {
  const [[group], orders] = await Promise.all([
    container
      .resolve(ORDER_GROUP_MODULE)
      .listOrderGroups({ id: parcel.group_id }, { select: [...PAYMENT_FIELDS, "shown"], take: 1 }),
    readOrders(container, [parcel.order_id]),
  ])
  const order = orders.get(parcel.order_id)
  const shown = group && Shown.parse(group.shown).parcels.find(({ order_id }) => order_id === parcel.order_id)
  if (!shown || !order) throw parcelNotFound()
  return {
    parcel,
    shown,
    order,
    payment: orderPaymentNow(group, await partOf(container, group, parcel.order_id)),
    lines: shown.lines.map((line) => ({ ...line, counts: countsOf(line, order) })),
  }
}
