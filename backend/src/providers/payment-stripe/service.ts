import type {
  InitiatePaymentInput,
  InitiatePaymentOutput,
  RefundPaymentInput,
  RefundPaymentOutput,
  UpdatePaymentInput,
  UpdatePaymentOutput,
} from "@medusajs/framework/types"
import { PaymentSessionStatus } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
// eslint-disable-next-line @medusajs/import-from-framework-not-internal -- the package gives its service only to Medusa
import StripeProviderService from "@medusajs/payment-stripe/dist/services/stripe-provider"
import { makeStripe } from "../../card/stripe"

type StripeOptions = ConstructorParameters<typeof StripeProviderService>[1]

/** Written by the workflow that settles a purchase. */
const Told = z.object({ due: z.coerce.number().int(), received: z.coerce.number().int() })
const Made = z.object({ id: z.string().startsWith("pi_") })

/**
 * Medusa's provider for Stripe, with three things done at other times: the payment is made at Stripe when its page is
 * opened, so that nobody's order waits for Stripe; it is not changed any more once its money has come; and its refunds
 * are sent by `send-card-refund`, which may be stopped and repeated without paying twice.
 */
export default class CardPaymentService extends StripeProviderService {
  public constructor(dependencies: Record<string, unknown>, options: StripeOptions & { apiUrl: string }) {
    super(dependencies, options)
    this.stripe_ = makeStripe(options)
  }

  /** Cards alone, charged at once: a part of an authorisation cannot be captured for one seller. */
  override get paymentIntentOptions() {
    return { capture_method: "automatic" as const, payment_method_types: ["card"] }
  }

  /** Whatever a shopper's request carries is not passed on. */
  override async initiatePayment({ data }: InitiatePaymentInput): Promise<InitiatePaymentOutput> {
    const session_id = String(data?.["session_id"])
    return { id: session_id, status: PaymentSessionStatus.PENDING, data: { session_id } }
  }

  /** @throws Error when Stripe does not make or change it */
  override async updatePayment(input: UpdatePaymentInput): Promise<UpdatePaymentOutput> {
    const { data } = input
    if (Told.safeParse(data).success) return { data: data ?? {} }
    if (Made.safeParse(data).success) return super.updatePayment(input)
    const made = await super.initiatePayment(input)
    Made.parse(made.data)
    return made
  }

  /** The client asks again by itself, and then whoever looks at the page. */
  override async executeWithRetry<T>(apiCall: () => Promise<T>) {
    return super.executeWithRetry(apiCall, 0)
  }

  override async refundPayment({ data }: RefundPaymentInput): Promise<RefundPaymentOutput> {
    return { data: data ?? {} }
  }
}
