import type { MedusaContainer } from "@medusajs/framework/types"
import { BANK_MODULE } from "../modules/bank"

type Account = {
  bank_bin: string | null
  account_number: string | null
  account_name: string | null
  state: "to_pay" | "needs_account"
}

/** The account that the buyer has named for this purchase before. */
export async function accountOf(container: MedusaContainer, group_id: string | null): Promise<Account> {
  const [known] =
    group_id === null
      ? []
      : await container
          .resolve(BANK_MODULE)
          .listPayouts({ group_id, account_number: { $ne: null } }, { order: { updated_at: "DESC" }, take: 1 })
  const { bank_bin = null, account_number = null, account_name = null } = known ?? {}
  return { bank_bin, account_number, account_name, state: known ? "to_pay" : "needs_account" }
}
