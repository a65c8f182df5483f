import type { MedusaContainer } from "@medusajs/framework/types"
import { mayBuyerCancel } from "@ocop/shared/parcel"
import type { ParcelProgress } from "@ocop/shared/purchase"
import { partsOf } from "../direct/parts"
import { PARCEL_MODULE } from "../modules/parcel"
import { orderPaymentNow } from "../purchase/payment-now"
import { Shown } from "../purchase/shown"
import { countsOf, moneyOf, readOrders } from "./read-orders"
import { goodsAndFee, toBoxes, toParcelLine, toTold } from "./to-parcel-document"

/** What has become of each order of a purchase, by the order's id. */
export async function readProgress(
  container: MedusaContainer,
  group: { id: string; order_ids: string[]; shown: unknown } & Parameters<typeof partsOf>[1] &
    Parameters<typeof orderPaymentNow>[0],
): Promise<Map<string, ParcelProgress>> {
  const module = container.resolve(PARCEL_MODULE)
  const [rows, orders, parts] = await Promise.all([
    module.listParcels({ group_id: group.id }, { take: null }),
    readOrders(container, group.order_ids),
    partsOf(container, group),
  ])
  const events = await module.listParcelEvents(
    { parcel_id: rows.map(({ id }) => id) },
    { order: { created_at: "ASC", id: "ASC" }, take: null },
  )
  const { parcels } = Shown.parse(group.shown)
  const told = parcels.flatMap((shown): [string, ParcelProgress][] => {
    const row = rows.find(({ order_id }) => order_id === shown.order_id)
    const order = orders.get(shown.order_id)
    if (!row || !order) return []
    const own = events.filter(({ parcel_id }) => parcel_id === row.id)
    const lines = shown.lines.map((line) => ({ ...line, counts: countsOf(line, order) }))
    const part = parts.find(({ order_id }) => order_id === shown.order_id)
    const isPaid = orderPaymentNow(group, part).state === "paid"
    const boxes = toBoxes(order, own)
    const progress = {
      code: row.code,
      lines: lines.map(toParcelLine),
      boxes,
      events: toTold(own, row).reverse(),
      ...goodsAndFee({ lines, shown }),
      ...moneyOf(order, { isPaid }),
      may_cancel: order.canceled_at === null && mayBuyerCancel(lines.map(({ counts }) => counts)),
      may_receive: boxes.some(({ shipped_at, delivered_at }) => shipped_at !== null && delivered_at === null),
    }
    return [[shown.order_id, progress]]
  })
  return new Map(told)
}
