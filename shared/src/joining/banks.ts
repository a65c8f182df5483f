import { type Bank, DOMESTIC_BANKS } from "../vietqr/banks.ts"

/** Where a seller may have an account. */
export const BANKS: readonly Bank[] = DOMESTIC_BANKS

/** VietQR carries at most 19 characters (field 38.01). */
const ACCOUNT = /^[0-9A-Z]{5,19}$/

/** An account number without the spaces and dots that people write into it; null when it cannot be one. */
export function parseAccountNumber(typed: string): string | null {
  const number = typed.replace(/[\s.-]/g, "").toUpperCase()
  return ACCOUNT.test(number) ? number : null
}

/** "•••• 5678": enough to know it again. */
export function maskAccountNumber(number: string): string {
  return `•••• ${number.slice(-4)}`
}
