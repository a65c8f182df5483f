import { randomUUID } from "node:crypto"
import type {
  AuthorizePaymentInput,
  AuthorizePaymentOutput,
  GetPaymentStatusInput,
  GetPaymentStatusOutput,
  InitiatePaymentOutput,
} from "@medusajs/framework/types"
import { PaymentSessionStatus } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { QuietPaymentProvider } from "../quiet-payment"

/** Written by the workflow that settles a purchase, over what the bank has told, and by nobody else. */
const Told = z.object({
  due: z.coerce.number().int(),
  received: z.coerce.number().int(),
  /** What was agreed to be enough for now. */
  deposit: z.coerce.number().int().positive().optional(),
})

/**
 * A bank transfer. Nobody can ask a bank for it: the money comes or does not, and whoever has counted it says so in
 * the session. Until all of it has come, the payment waits; then it is captured, for the money is there. With a deposit it is
 * authorized when that has come, and whoever has counted it captures as much.
 */
export default class VietQrPaymentService extends QuietPaymentProvider {
  static override identifier = "vietqr"

  public constructor(dependencies: Record<string, unknown>, options?: Record<string, unknown>) {
    super(dependencies, options)
  }

  /** Whatever a shopper's request carries says nothing about money. */
  async initiatePayment(): Promise<InitiatePaymentOutput> {
    return { id: randomUUID(), status: PaymentSessionStatus.PENDING, data: {} }
  }

  async authorizePayment({ data }: AuthorizePaymentInput): Promise<AuthorizePaymentOutput> {
    return { status: statusOf(data), data: data ?? {} }
  }

  async getPaymentStatus({ data }: GetPaymentStatusInput): Promise<GetPaymentStatusOutput> {
    return { status: statusOf(data), data: data ?? {} }
  }
}

function statusOf(data: unknown): PaymentSessionStatus {
  const told = Told.safeParse(data)
  if (!told.success || told.data.due <= 0) return PaymentSessionStatus.PENDING_AUTHORIZATION
  const { due, received, deposit } = told.data
  if (received >= due) return PaymentSessionStatus.CAPTURED
  const isBegun = deposit !== undefined && received >= deposit
  return isBegun ? PaymentSessionStatus.AUTHORIZED : PaymentSessionStatus.PENDING_AUTHORIZATION
}
