import { BANKS } from "@ocop/shared/joining"
import type { SetSellerAccount } from "@ocop/shared/seller-account"
import { parseBankAccount } from "../joining/parse"

export type TypedAccount = { bank_bin: string; account_number: string; account_name: string }

/**
 * An empty number leaves the one that is kept.
 *
 * @throws ProblemError 400 bank_missing, account_wrong, holder_missing, text_too_long
 */
export function parseSellerAccount(posted: SetSellerAccount, kept: string | null): TypedAccount {
  const { bank_bin, bank_number, bank_holder } = parseBankAccount(posted, BANKS, kept)
  return { bank_bin, account_number: bank_number, account_name: bank_holder }
}
