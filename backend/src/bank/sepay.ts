import { z } from "@medusajs/framework/zod"
import type { BankGateway } from "./gateway"
import { Dong, parseJson, parseNotice, Told, VietnamTime } from "./parse"
import { unsigned } from "./problems"
import { requireRecent, requireSigned } from "./signature"

/** What they ask for themselves. */
const WINDOW_MS = 300_000

/** developer.sepay.vn, "Integrate webhook". `id` is a number there and a UUID in their list of transactions. */
const SePayNotice = z.object({
  id: z.union([z.number().int().positive().transform(String), z.string().regex(/^[\w-]{1,64}$/)]),
  transactionDate: VietnamTime,
  accountNumber: z.string().trim().min(1),
  content: Told,
  transferType: z.enum(["in", "out"]),
  transferAmount: Dong.positive(),
  referenceCode: Told,
})

/** SePay: HMAC-SHA256 over the second of sending, a dot and the raw body. Of the payer it tells nothing. */
export const sepay: BankGateway = {
  name: "sepay",
  read(raw, headers, secret, now) {
    const timestamp = headers["x-sepay-timestamp"]
    const signature = headers["x-sepay-signature"]
    if (typeof timestamp !== "string" || typeof signature !== "string") throw unsigned()
    if (!/^\d{1,12}$/.test(timestamp) || !signature.startsWith("sha256=")) throw unsigned()
    const parts = [`${timestamp}.`, raw]
    requireSigned({ algorithm: "sha256", secret, parts, signature: signature.slice("sha256=".length) })
    requireRecent(Number(timestamp) * 1000, now, WINDOW_MS)
    const notice = parseNotice(SePayNotice, parseJson(raw))
    return [
      {
        transaction_id: notice.id,
        account_number: notice.accountNumber,
        amount: notice.transferAmount,
        direction: notice.transferType,
        memo: notice.content,
        at: notice.transactionDate,
        reference: notice.referenceCode,
        payer: null,
      },
    ]
  },
}
