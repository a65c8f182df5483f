import type { MedusaRequest } from "@medusajs/framework/http"
import { notFound } from "../http/problem-error"
import { BANK_MODULE } from "../modules/bank"
import { takeBankNoticeWorkflow } from "../workflows/payment/take-bank-notice"
import type { BankGateway } from "./gateway"

/**
 * Takes what a service that watches the account tells: what its signature is right for is kept as it came, and then
 * read. Where reading fails the row stays, and a job reads it again.
 *
 * @throws ProblemError 404 where the shop has no secret for the service, 401 bank_signature, 400 invalid_notice
 */
export async function receiveNotice(req: MedusaRequest, gateway: BankGateway, secret: string | undefined) {
  if (secret === undefined) throw notFound("Không tìm thấy nội dung này.")
  const raw = Buffer.isBuffer(req.rawBody) ? req.rawBody : Buffer.from(String(req.rawBody ?? ""))
  const transfers = gateway.read(raw, req.headers, secret, new Date())
  const { id } = await req.scope
    .resolve(BANK_MODULE)
    .createBankNotices({ gateway: gateway.name, raw: raw.toString("utf8"), content: { transfers } })
  await takeBankNoticeWorkflow(req.scope).run({ input: { id } })
}
