import type { MedusaContainer } from "@medusajs/framework/types"
import type { Refund } from "@ocop/shared/purchase"
import { BANK_MODULE } from "../modules/bank"

const SHOWN_DIGITS = 4

/** The money of a purchase that goes back to the buyer, the newest first. */
export async function readRefunds(
  container: MedusaContainer,
  group: { id: string; code: string; order_ids: string[] },
): Promise<Refund[]> {
  const rows = await container
    .resolve(BANK_MODULE)
    .listPayouts({ group_id: group.id }, { order: { created_at: "DESC", id: "DESC" }, take: null })
  return rows.map(
    ({ order_id, amount, state, created_at, paid_at, account_number, organization_id, reference, ...card }) => ({
      parcel_code: order_id === null ? null : `${group.code}-${group.order_ids.indexOf(order_id) + 1}`,
      amount: Number(amount),
      state,
      asked_at: new Date(created_at).toISOString(),
      paid_at: paid_at === null ? null : new Date(paid_at).toISOString(),
      account_end: (account_number ?? "").slice(-SHOWN_DIGITS),
      is_by_seller: organization_id !== null,
      reference,
      is_to_card: card.card_payment !== null && card.card_problem === null,
    }),
  )
}
