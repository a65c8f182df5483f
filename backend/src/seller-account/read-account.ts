import type { MedusaContainer } from "@medusajs/framework/types"
import { maskAccountNumber } from "@ocop/shared/joining"
import { SellerAccountDocument, type KeptAccount } from "@ocop/shared/seller-account"
import { bankName } from "@ocop/shared/vietqr"
import { env } from "../env"
import { ORGANIZATION_MODULE } from "../modules/organization"
import type { AccountRow } from "./accounts"
import type { TypedAccount } from "./parse-account"

/** The account of an organization and those of before. No number is whole, but for one that was just typed. */
export async function readAccount(
  container: MedusaContainer,
  organization_id: string,
  draft: TypedAccount | null = null,
): Promise<SellerAccountDocument> {
  const rows = await container
    .resolve(ORGANIZATION_MODULE)
    .listBankAccounts({ organization_id }, { order: { created_at: "DESC", id: "DESC" }, take: null })
  const kept = rows.map(toKept)
  return SellerAccountDocument.parse({
    account: kept.find(({ until }) => until === null) ?? null,
    former: kept.filter(({ until }) => until !== null),
    draft: draft && {
      bin: draft.bank_bin,
      bank: bankName(draft.bank_bin) ?? draft.bank_bin,
      number: draft.account_number,
      holder: draft.account_name,
    },
    is_shown_to_buyers: env.SETTLEMENT_MODE === "direct",
  })
}

function toKept({
  bank_bin: bin,
  account_number,
  account_name: holder,
  created_at,
  ended_at,
}: AccountRow): KeptAccount {
  return {
    bin,
    bank: bankName(bin) ?? bin,
    number: maskAccountNumber(account_number),
    holder,
    since: new Date(created_at).toISOString(),
    until: ended_at === null ? null : new Date(ended_at).toISOString(),
  }
}
