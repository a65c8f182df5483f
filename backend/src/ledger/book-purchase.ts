import type { MedusaContainer } from "@medusajs/framework/types"
import { todayInVietnam } from "@ocop/shared/day"
import type { OrderToSell } from "@ocop/shared/ledger"
import { partsOf } from "../direct/parts"
import { BANK_MODULE } from "../modules/bank"
import { LEDGER_MODULE } from "../modules/ledger"
import { PARCEL_MODULE } from "../modules/parcel"
import { readGroup, type GroupRow } from "../payment/purchase-money"
import { isPaidDirectly } from "../purchase/payment-now"
import { bookPayouts } from "./book-payouts"
import { bookTransfers } from "./book-transfers"
import { cashSaleOf, transferSaleOf } from "./order-to-sell"

/**
 * Brings the books of a purchase up to what has happened: money that came, what was sold with it, what was granted back
 * and what was paid. Each is found where it is kept and written once, so this may be repeated, also after it was killed.
 *
 * Where each seller is paid directly, no money comes here: each sale leaves its commission to be paid by the seller.
 */
export async function bookPurchase(container: MedusaContainer, group_id: string): Promise<void> {
  const group = await readGroup(container, group_id)
  if (group.status === "placing") return
  await bookTransfers(container, group)
  if (isPaidDirectly(group)) await sellParts(container, group)
  else if (group.status === "settled") await sellPaid(container, group)
  else if (group.payment_method === "cod") await sellDelivered(container, group)
  const bank = container.resolve(BANK_MODULE)
  await bookPayouts(container, await bank.listPayouts({ group_id }, { take: null }))
}

type Sold = { order: OrderToSell; at: Date }

/** What was paid before delivery is sold when all of the transfer had come. */
async function sellPaid(container: MedusaContainer, group: GroupRow): Promise<void> {
  const at = new Date(group.paid_at ?? Date.now())
  for (const order_id of await unsold(container, group.order_ids)) {
    const order = await transferSaleOf(container, group, order_id)
    if (order) await sell(container, { order, at })
  }
}

/** What a seller was paid for is sold at once, whatever becomes of the others' orders. */
async function sellParts(container: MedusaContainer, group: GroupRow): Promise<void> {
  const left = await unsold(container, group.order_ids)
  for (const { order_id, paid_at } of await partsOf(container, group)) {
    if (paid_at === null || !left.includes(order_id)) continue
    const order = await transferSaleOf(container, group, order_id)
    if (order) await sell(container, { order, at: new Date(paid_at) })
  }
}

/** What is paid at the door is sold when the last box of it has arrived. */
async function sellDelivered(container: MedusaContainer, { order_ids }: GroupRow): Promise<void> {
  const left = await unsold(container, order_ids)
  const parcels = await container.resolve(PARCEL_MODULE).listParcels({ order_id: left, state: "delivered" })
  for (const parcel of parcels) {
    const sold = await cashSaleOf(container, parcel)
    if (sold) await sell(container, sold)
  }
}

async function unsold(container: MedusaContainer, order_ids: readonly string[]): Promise<string[]> {
  const events = await container.resolve(LEDGER_MODULE).eventsOf(order_ids.map((id) => `sale:${id}`))
  const sold = new Set(events.flatMap((event) => (event.kind === "sale" ? event.order_id : [])))
  return order_ids.filter((id) => !sold.has(id))
}

async function sell(container: MedusaContainer, { order, at }: Sold): Promise<void> {
  await container.resolve(LEDGER_MODULE).sell([order], todayInVietnam(at), at)
}
