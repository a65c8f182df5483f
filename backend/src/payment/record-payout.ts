import type { MedusaContainer } from "@medusajs/framework/types"
import { cardOf } from "../card/card-of"
import { noteOwed } from "../direct/note-owed"
import { partOf } from "../direct/parts"
import { keepBooks } from "../ledger/keep-books"
import { BANK_MODULE } from "../modules/bank"
import { PARCEL_MODULE } from "../modules/parcel"
import { accountOf } from "./account-of"
import { readGroup } from "./purchase-money"
import { readShare } from "./read-share"

/** Puts every refund of an order's share among what is to be sent back, once. The number of them. */
export async function recordPayout(container: MedusaContainer, order_id: string): Promise<number> {
  const share = await readShare(container, order_id)
  if (!share?.refunds.length) return 0
  const bank = container.resolve(BANK_MODULE)
  const [parcel] = await container.resolve(PARCEL_MODULE).listParcels({ order_id }, { select: ["group_id"], take: 1 })
  const group_id = parcel?.group_id ?? null
  const owed_by = await sellerWhoOwes(container, group_id, order_id)
  const way = (await cardOf(container, group_id)) ?? (await accountOf(container, group_id))
  for (const { id, amount, note } of share.refunds) {
    // Goodwill is the shop's own, whoever was paid.
    const organization_id = note.startsWith("goodwill:") ? null : owed_by
    const of = { kind: "refund" as const, group_id, order_id, organization_id }
    const payout = await bank.addPayout({ key: `refund:${id}`, ...of, amount, ...way })
    if (organization_id !== null) await noteOwed(container, payout)
  }
  await keepBooks(container, group_id)
  return share.refunds.length
}

/** Who was paid directly for an order gives it back; null where the shop does. */
async function sellerWhoOwes(
  container: MedusaContainer,
  group_id: string | null,
  order_id: string,
): Promise<string | null> {
  if (group_id === null) return null
  const part = await partOf(container, await readGroup(container, group_id), order_id)
  return part?.organization_id ?? null
}
