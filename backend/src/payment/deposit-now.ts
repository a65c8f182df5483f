import { cancelDay, type AgreedDeposit } from "@ocop/shared/gift-order"
import type { GroupRow } from "./purchase-money"

type Agreed = Pick<GroupRow, "deposit" | "balance_on" | "cancel_on" | "deposit_paid_at"> & { total: unknown }

/** The deposit that a purchase was placed with, and whether it has come; null where all is paid at once. */
export function depositNow({ deposit, balance_on, cancel_on, deposit_paid_at, total }: Agreed): AgreedDeposit | null {
  if (deposit === null || balance_on === null) return null
  const amount = Number(deposit)
  const balance = Number(total) - amount
  return {
    amount,
    balance,
    balance_on,
    cancel_on: cancelDay({ balance_on, cancel_on }),
    is_paid: deposit_paid_at !== null,
  }
}
