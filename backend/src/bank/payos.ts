import { z } from "@medusajs/framework/zod"
import type { BankGateway } from "./gateway"
import { Dong, parseJson, parseNotice, Told, toPayer, VietnamTime } from "./parse"
import { unsigned } from "./problems"
import { requireSigned } from "./signature"
import { sortKeys } from "./sort-keys"

const Signed = z.object({ data: z.record(z.string(), z.unknown()), signature: z.string() })

/** The one code that says that money has come. */
const PAID = "00"

/** payos.vn, "Webhook": one payment into the account. */
const PayOsPayment = z.object({
  amount: Dong.positive(),
  currency: z.literal("VND"),
  description: Told,
  accountNumber: z.string().trim().min(1),
  reference: z.string().trim().min(1),
  transactionDateTime: VietnamTime,
  counterAccountBankId: Told,
  counterAccountBankName: Told,
  counterAccountName: Told,
  counterAccountNumber: Told,
})

/**
 * payOS: the signature lies in the body and is one of its fields in a fixed order, HMAC-SHA256. It names no moment, so a
 * call that is repeated years later is still signed: the id of its transaction tells that it is known.
 */
export const payos: BankGateway = {
  name: "payos",
  read(raw, _headers, secret) {
    const signed = Signed.safeParse(parseJson(raw))
    if (!signed.success) throw unsigned()
    const { data, signature } = signed.data
    requireSigned({ algorithm: "sha256", secret, parts: [signedText(data)], signature })
    if (data.code !== PAID) return []
    const payment = parseNotice(PayOsPayment, data)
    const bank = payment.counterAccountBankId || payment.counterAccountBankName
    return [
      {
        transaction_id: payment.reference,
        account_number: payment.accountNumber,
        amount: payment.amount,
        direction: "in",
        memo: payment.description,
        at: payment.transactionDateTime,
        reference: payment.reference,
        payer: toPayer(bank, payment.counterAccountNumber, payment.counterAccountName),
      },
    ]
  },
}

/** "amount=3000&code=00&…", the keys sorted; what is null is empty, and lists are JSON with sorted keys. */
function signedText(data: Record<string, unknown>): string {
  return Object.keys(data)
    .sort()
    .map((key) => `${key}=${textOf(data[key])}`)
    .join("&")
}

function textOf(value: unknown): string {
  if (value === null || value === undefined || value === "null" || value === "undefined") return ""
  return typeof value === "object" ? JSON.stringify(sortKeys(value)) : String(value)
}
