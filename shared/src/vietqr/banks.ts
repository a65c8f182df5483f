/** A bank by the six digits that VietQR knows it by. */
export type Bank = { bin: string; name: string }

/** Banks of the country, in the order of the alphabet: the table of `vietnam-qr-pay` 1.5.1. */
export const DOMESTIC_BANKS: readonly Bank[] = [
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

/** Foreign banks, banks without branches and the one wallet of the same table. */
const OTHER_BANKS: readonly Bank[] = [
  { bin: "546034", name: "CAKE" },
  { bin: "422589", name: "CIMB" },
  { bin: "970442", name: "Hong Leong" },
  { bin: "458761", name: "HSBC" },
  { bin: "970434", name: "Indovina" },
  { bin: "668888", name: "KBank" },
  { bin: "963369", name: "Liobank" },
  { bin: "971025", name: "MoMo" },
  { bin: "970439", name: "Public Bank" },
  { bin: "970424", name: "Shinhan" },
  { bin: "970410", name: "Standard Chartered" },
  { bin: "963388", name: "Timo" },
  { bin: "546035", name: "Ubank" },
  { bin: "970458", name: "UOB" },
  { bin: "970421", name: "VRB" },
  { bin: "970457", name: "Woori" },
]

/** Every bank that money can come from and go to. */
export const BANKS: readonly Bank[] = [...DOMESTIC_BANKS, ...OTHER_BANKS]

/** The short name that people know a bank by; null for digits that are no bank's. */
export function bankName(bin: string): string | null {
  return BANKS.find((bank) => bank.bin === bin)?.name ?? null
}
