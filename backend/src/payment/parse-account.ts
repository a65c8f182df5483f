import type { SetPayoutAccount } from "@ocop/shared/transfer"
import { BANKS } from "@ocop/shared/vietqr"
import { parseBankAccount } from "../joining/parse"

type PayoutAccount = { bank_bin: string; account_number: string; account_name: string }

/** @throws ProblemError 400 bank_missing, account_wrong, holder_missing, text_too_long */
export function parseAccount(posted: SetPayoutAccount): PayoutAccount {
  const { bank_bin, bank_number, bank_holder } = parseBankAccount(posted, BANKS)
  return { bank_bin, account_number: bank_number, account_name: bank_holder }
}
