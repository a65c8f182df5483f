import { createHmac, randomInt } from "node:crypto"
import { expect, type APIRequestContext } from "@playwright/test"

const BACKEND = process.env["BACKEND_URL"] ?? "http://localhost:9000"
const ACCOUNT = process.env["BANK_ACCOUNT"] ?? ""
const SECRET = process.env["SEPAY_WEBHOOK_SECRET"] ?? ""

/** The bank tells the shop that money came, whole đồng, signed as SePay signs it. */
export async function tellBank(request: APIRequestContext, { memo, amount }: { memo: string; amount: number }) {
  const id = randomInt(1, 2 ** 40)
  const body = JSON.stringify({
    id,
    gateway: "Vietcombank",
    transactionDate: "2026-11-26 10:00:00",
    accountNumber: ACCOUNT,
    subAccount: null,
    code: null,
    content: `MBVCB.${memo}.CT tu 0123456789 NGUYEN THI HOA`,
    transferType: "in",
    description: "",
    transferAmount: amount,
    accumulated: 0,
    referenceCode: `FT${id}`,
  })
  const timestamp = String(Math.floor(Date.now() / 1000))
  const signature = createHmac("sha256", SECRET).update(`${timestamp}.${body}`).digest("hex")
  const answer = await request.post(`${BACKEND}/hooks/sepay`, {
    headers: {
      "content-type": "application/json",
      "x-sepay-timestamp": timestamp,
      "x-sepay-signature": `sha256=${signature}`,
    },
    data: body,
  })
  expect(await answer.json()).toEqual({ success: true })
}
