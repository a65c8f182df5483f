import type { MedusaContainer } from "@medusajs/framework/types"
import { BANK_MODULE } from "../modules/bank"
import { PARCEL_MODULE } from "../modules/parcel"
import { noteFor } from "../notice/note-for"

/** Tells a seller, once, of money that is to go back to a buyer. */
export async function noteOwed(container: MedusaContainer, payout_id: string): Promise<void> {
  const [payout] = await container.resolve(BANK_MODULE).listPayouts({ id: payout_id }, { take: 1 })
  if (!payout?.organization_id || payout.order_id === null) return
  const { organization_id, order_id } = payout
  const [parcel] = await container.resolve(PARCEL_MODULE).listParcels({ order_id }, { select: ["code"], take: 1 })
  if (!parcel) return
  const data = { code: parcel.code, amount: Number(payout.amount) }
  await noteFor(container, { organization_id, key: `refund_owed:${payout.id}`, kind: "refund_owed", data })
}
