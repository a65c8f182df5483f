import type { MedusaContainer } from "@medusajs/framework/types"
import { cardOf } from "../card/card-of"
import { keepBooks } from "../ledger/keep-books"
import { BANK_MODULE } from "../modules/bank"
import { PARCEL_MODULE } from "../modules/parcel"
import { accountOf } from "./account-of"
import { readShare } from "./read-share"

/** Puts every refund of an order's share among what is to be sent back, once. The number of them. */
export async function recordPayout(container: MedusaContainer, order_id: string): Promise<number> {
  const share = await readShare(container, order_id)
  if (!share?.refunds.length) return 0
  const bank = container.resolve(BANK_MODULE)
  const [parcel] = await container.resolve(PARCEL_MODULE).listParcels({ order_id }, { select: ["group_id"], take: 1 })
  const group_id = parcel?.group_id ?? null
  const way = (await cardOf(container, group_id)) ?? (await accountOf(container, group_id))
  for (const { id, amount } of share.refunds) {
    await bank.addPayout({ key: `refund:${id}`, kind: "refund", group_id, order_id, amount, ...way })
  }
  await keepBooks(container, group_id)
  return share.refunds.length
}
