import type { MedusaRequest } from "@medusajs/framework/http"
import type Stripe from "stripe"
import { env } from "../env"
import { notFound } from "../http/problem-error"
import { BANK_MODULE } from "../modules/bank"
import { takeBankNoticeWorkflow } from "../workflows/payment/take-bank-notice"
import { sendCardMoneyWorkflow } from "../workflows/payment/send-card-money"
import { stripeUnsigned } from "./problems"
import { readEvent } from "./read-event"
import { STRIPE, stripe } from "./stripe"

/**
 * Takes what Stripe tells: what its signature is right for is kept as it came, each event once, and then read. Where
 * reading fails Stripe tells it again, and so does a job.
 *
 * @throws ProblemError 404 where the shop has no account with Stripe, 401 stripe_signature
 */
export async function receiveEvent(req: MedusaRequest): Promise<void> {
  const secret = env.STRIPE_WEBHOOK_SECRET
  if (secret === undefined) throw notFound("Không tìm thấy nội dung này.")
  const raw = Buffer.isBuffer(req.rawBody) ? req.rawBody : Buffer.from(String(req.rawBody ?? ""))
  const event = signedEvent(raw, req.headers["stripe-signature"], secret)
  const { id, state } = await req.scope.resolve(BANK_MODULE).addNotice({
    gateway: STRIPE,
    event_id: event.id,
    raw: raw.toString("utf8"),
    content: readEvent(event),
  })
  if (state === "read") return
  await takeBankNoticeWorkflow(req.scope).run({ input: { id } })
  await sendCardMoneyWorkflow(req.scope).run()
}

function signedEvent(raw: Buffer, signature: string | string[] | undefined, secret: string): Stripe.Event {
  try {
    return stripe().webhooks.constructEvent(raw, signature ?? "", secret)
  } catch {
    throw stripeUnsigned()
  }
}
