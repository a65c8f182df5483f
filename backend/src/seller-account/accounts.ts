import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types"
import { ORGANIZATION_MODULE } from "../modules/organization"
import type BankAccountModel from "../modules/organization/models/bank-account"

export type AccountRow = InferTypeOf<typeof BankAccountModel>

/** The accounts in use of these organizations, by their ids; of who has none, none. */
export async function accountsOf(
  container: MedusaContainer,
  organization_ids: readonly string[],
): Promise<Map<string, AccountRow>> {
  const organization_id = [...new Set(organization_ids)]
  if (organization_id.length === 0) return new Map()
  const rows = await container
    .resolve(ORGANIZATION_MODULE)
    .listBankAccounts({ organization_id, ended_at: null }, { take: null })
  return new Map(rows.map((row) => [row.organization_id, row]))
}

/** Whether a number is, or was, an organization's. */
export async function isSellersAccount(container: MedusaContainer, account_number: string): Promise<boolean> {
  const rows = await container
    .resolve(ORGANIZATION_MODULE)
    .listBankAccounts({ account_number }, { select: ["id"], take: 1 })
  return rows.length > 0
}
