import { randomUUID } from "node:crypto"
import type {
  AuthorizePaymentInput,
  AuthorizePaymentOutput,
  CapturePaymentInput,
  CapturePaymentOutput,
  GetPaymentStatusInput,
  GetPaymentStatusOutput,
  InitiatePaymentInput,
  InitiatePaymentOutput,
  IPaymentModuleService,
  PaymentDTO,
  RefundPaymentInput,
  RefundPaymentOutput,
} from "@medusajs/framework/types"
import { MathBN, MedusaError, Modules, PaymentSessionStatus } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { QuietPaymentProvider } from "../quiet-payment"

/** `session_id`: of the share, written by the module. `real_session_id`: of the payment that it is a share of. */
const Share = z.object({ session_id: z.string(), real_session_id: z.string() })

const Refunds = z.array(z.object({ metadata: z.record(z.string(), z.unknown()).nullish() }))

type Dependencies = { [Modules.PAYMENT]: IPaymentModuleService }

/**
 * One order's part of a payment that was made for several. It is paid when that payment is; what is given back of it is
 * given back of that payment, and never more than the part. A part cannot be voided alone, so cancelling does nothing.
 */
export default class SharePaymentService extends QuietPaymentProvider {
  static override identifier = "share"

  public constructor(
    private readonly dependencies: Dependencies,
    options?: Record<string, unknown>,
  ) {
    super(dependencies, options)
  }

  /** @throws MedusaError where it names no payment: nobody pays by a share alone */
  async initiatePayment({ data }: InitiatePaymentInput): Promise<InitiatePaymentOutput> {
    if (typeof data?.["real_session_id"] !== "string") {
      throw new MedusaError(MedusaError.Types.INVALID_DATA, "A share needs the payment that it is a share of")
    }
    return { id: randomUUID(), status: PaymentSessionStatus.PENDING, data }
  }

  async authorizePayment({ data }: AuthorizePaymentInput): Promise<AuthorizePaymentOutput> {
    return { status: await this.statusOf(data), data: data ?? {} }
  }

  async getPaymentStatus({ data }: GetPaymentStatusInput): Promise<GetPaymentStatusOutput> {
    return { status: await this.statusOf(data), data: data ?? {} }
  }

  /** The capture under way is among the share's already. @throws MedusaError while the payment is not captured so far */
  override async capturePayment({ data }: CapturePaymentInput): Promise<CapturePaymentOutput> {
    const { session_id, real_session_id } = Share.parse(data)
    const [share, real] = [await this.paymentOf(session_id), await this.paymentOf(real_session_id)]
    if (!real || MathBN.gt(sumOf(share?.captures), sumOf(real.captures))) {
      throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "The payment of which this is a share has not come")
    }
    return { data: data ?? {} }
  }

  /**
   * The refund under way is among the share's already. Core forgives one đồng, this does not. The same refund again
   * finds its money given back.
   */
  override async refundPayment({ data, amount, context }: RefundPaymentInput): Promise<RefundPaymentOutput> {
    const { session_id, real_session_id } = Share.parse(data)
    const share = await this.paymentOf(session_id)
    const real = await this.paymentOf(real_session_id)
    if (!share || !real) throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "Nothing was paid for this order")
    if (MathBN.gt(sumOf(share.refunds), sumOf(share.captures))) {
      throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "More than this order's share")
    }
    const key = context?.idempotency_key
    const isDone = Refunds.parse(real.refunds ?? []).some(({ metadata }) => metadata?.["share_refund_id"] === key)
    if (!isDone) {
      await this.payments.refundPayment({
        payment_id: real.id,
        amount: MathBN.convert(amount),
        metadata: { share_refund_id: key },
      })
    }
    return { data: data ?? {} }
  }

  private async statusOf(data: unknown): Promise<PaymentSessionStatus> {
    const real = await this.paymentOf(Share.parse(data).real_session_id)
    if (!real) return PaymentSessionStatus.PENDING_AUTHORIZATION
    if (real.canceled_at) return PaymentSessionStatus.CANCELED
    return real.captured_at ? PaymentSessionStatus.CAPTURED : PaymentSessionStatus.AUTHORIZED
  }

  private async paymentOf(payment_session_id: string): Promise<PaymentDTO | undefined> {
    const [payment] = await this.payments.listPayments(
      { payment_session_id: [payment_session_id] },
      { relations: ["captures", "refunds"], take: 1 },
    )
    return payment
  }

  /** Resolved when it is asked for: the module is made with its providers. */
  private get payments(): IPaymentModuleService {
    return this.dependencies[Modules.PAYMENT]
  }
}

function sumOf(moved: readonly { amount: unknown }[] | undefined) {
  return (moved ?? []).reduce((sum, { amount }) => MathBN.add(sum, amount as number), MathBN.convert(0))
}
