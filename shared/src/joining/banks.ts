/** A bank by the six digits that VietQR knows it by. */
export type Bank = { bin: string; name: string }

/** Where a seller may have an account: the table of `vietnam-qr-pay` 1.5.1, in the order of the alphabet. */
export const BANKS: readonly Bank[] = [
  { bin: "970425", name: "ABBank" },
  { bin: "970416", name: "ACB" },
  { bin: "970405", name: "Agribank" },
  { bin: "970409", name: "Bac A Bank" },
  { bin: "970438", name: "BaoViet Bank" },
  { bin: "970418", name: "BIDV" },
  { bin: "970454", name: "BVBank" },
  { bin: "970444", name: "CBBank" },
  { bin: "970446", name: "Co-opBank" },
  { bin: "970431", name: "Eximbank" },
  { bin: "970408", name: "GPBank" },
  { bin: "970437", name: "HDBank" },
  { bin: "970452", name: "KienlongBank" },
  { bin: "970449", name: "LPBank" },
  { bin: "970422", name: "MB" },
  { bin: "970414", name: "MBV" },
  { bin: "970426", name: "MSB" },
  { bin: "970428", name: "Nam A Bank" },
  { bin: "970419", name: "NCB" },
  { bin: "970448", name: "OCB" },
  { bin: "970430", name: "PGBank" },
  { bin: "970412", name: "PVcomBank" },
  { bin: "970403", name: "Sacombank" },
  { bin: "970400", name: "SaigonBank" },
  { bin: "970429", name: "SCB" },
  { bin: "970440", name: "SeABank" },
  { bin: "970443", name: "SHB" },
  { bin: "970407", name: "Techcombank" },
  { bin: "970423", name: "TPBank" },
  { bin: "970441", name: "VIB" },
  { bin: "970427", name: "VietABank" },
  { bin: "970433", name: "VietBank" },
  { bin: "970436", name: "Vietcombank" },
  { bin: "970415", name: "VietinBank" },
  { bin: "970406", name: "Vikki Bank" },
  { bin: "970432", name: "VPBank" },
]

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
