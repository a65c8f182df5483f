import { lawfulMemo } from "./memo.ts"
import { encodeVietQr } from "./payload.ts"

/** Field 54 has thirteen digits. */
const MAX_AMOUNT = 9_999_999_999_999

/** What a transfer is asked for: whole đồng to an account of the bank with these six digits. */
export type TransferRequest = { bin: string; account: string; amount?: number; memo?: string }

/**
 * The text of the QR code that fills in a bank transfer. With an amount it is dynamic, for one purchase; without one it
 * is static, and the payer types the amount. The memo is made lawful first.
 *
 * @throws RangeError when the bank, the account or the amount cannot stand in a code (NAPAS, fields 38.01 and 54)
 */
export function vietQrPayload({ bin, account, amount, memo }: TransferRequest): string {
  if (!/^\d{6}$/.test(bin)) throw new RangeError(`"${bin}" is no bank's number: it has six digits`)
  if (!/^[0-9A-Za-z]{1,19}$/.test(account)) throw new RangeError("An account number has 1 to 19 letters and digits")
  if (amount !== undefined && !(Number.isSafeInteger(amount) && amount > 0 && amount <= MAX_AMOUNT)) {
    throw new RangeError(`${amount} is no amount to transfer: whole đồng above zero, at most thirteen digits`)
  }
  return encodeVietQr({
    bin,
    number: account,
    to: "account",
    ...(amount === undefined ? {} : { amount: String(amount) }),
    purpose: lawfulMemo(memo ?? ""),
  })
}
