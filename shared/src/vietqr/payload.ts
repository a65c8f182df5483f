import { QRPay } from "vietnam-qr-pay"

/** What NAPAS calls a transfer to an account and one to a card (field 38.02). */
const SERVICE = { account: "QRIBFTTA", card: "QRIBFTTC" } as const

/** Every text as it shall stand in the code: nothing is checked or rewritten here. */
export type VietQrFields = {
  bin: string
  /** The account's or the card's. */
  number: string
  to: keyof typeof SERVICE
  amount?: string
  bill?: string
  purpose?: string
}

/**
 * The text of a VietQR code: tag, length and value by NAPAS, *QR code format* v1.5.2, with its checksum. Dynamic (12)
 * with an amount, static (11) without.
 */
export function encodeVietQr({ bin, number, to, amount, bill, purpose }: VietQrFields): string {
  const code = QRPay.initVietQR({ bankBin: bin, bankNumber: number })
  code.provider.service = SERVICE[to]
  code.initMethod = amount === undefined ? "11" : "12"
  if (amount !== undefined) code.amount = amount
  if (bill !== undefined) code.additionalData.billNumber = bill
  if (purpose !== undefined) code.additionalData.purpose = purpose
  return code.build()
}
