import { z } from "@medusajs/framework/zod"
import type { BankGateway } from "./gateway"
import { Dong, parseJson, parseNotice, Told, toPayer, VietnamTime } from "./parse"
import { unsigned } from "./problems"
import { requireRecent, requireSigned } from "./signature"
import { sortKeys } from "./sort-keys"

/** They do not say whether a call that is repeated for hours is signed anew. Ids keep what is known from counting twice. */
const WINDOW_MS = 24 * 3600 * 1000

/** developer.casso.vn, "Webhook V2". What goes out has an amount below zero. */
const CassoTransaction = z.object({
  id: z.union([z.number().int().nonnegative().transform(String), z.string().regex(/^[\w-]{1,64}$/)]),
  reference: Told,
  description: Told,
  amount: Dong.refine((amount) => amount !== 0),
  transactionDateTime: VietnamTime,
  accountNumber: z.string().trim().min(1),
  counterAccountName: Told,
  counterAccountNumber: Told,
  counterAccountBankId: Told,
  counterAccountBankName: Told,
})

const CassoNotice = z.object({ error: z.literal(0), data: CassoTransaction })

/** Casso, webhook v2: HMAC-SHA512 over the millisecond of sending, a dot and the body with sorted keys. */
export const casso: BankGateway = {
  name: "casso",
  read(raw, headers, secret, now) {
    const header = headers["x-casso-signature"]
    const found = typeof header === "string" ? /^t=(\d{1,15}),v1=([0-9a-f]{128})$/.exec(header) : null
    const [, timestamp = "", signature = ""] = found ?? []
    if (!found) throw unsigned()
    const body = parseJson(raw)
    const parts = [`${timestamp}.${JSON.stringify(sortKeys(body))}`]
    requireSigned({ algorithm: "sha512", secret, parts, signature })
    requireRecent(Number(timestamp), now, WINDOW_MS)
    const { data } = parseNotice(CassoNotice, body)
    const bank = data.counterAccountBankId || data.counterAccountBankName
    return [
      {
        transaction_id: data.id,
        account_number: data.accountNumber,
        amount: Math.abs(data.amount),
        direction: data.amount > 0 ? "in" : "out",
        memo: data.description,
        at: data.transactionDateTime,
        reference: data.reference,
        payer: toPayer(bank, data.counterAccountNumber, data.counterAccountName),
      },
    ]
  },
}
