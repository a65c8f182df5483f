import { randomUUID } from "node:crypto"
import type {
  AuthorizePaymentInput,
  AuthorizePaymentOutput,
  GetPaymentStatusInput,
  GetPaymentStatusOutput,
  InitiatePaymentOutput,
} from "@medusajs/framework/types"
import { PaymentSessionStatus } from "@medusajs/framework/utils"
import { QuietPaymentProvider } from "../quiet-payment"

/**
 * Cash that the carrier collects when it hands the parcel over. Agreeing to pay is the authorisation; the payment is
 * captured when the money has arrived, and a refund is paid out by a person, so nothing here calls anybody.
 */
export default class CashOnDeliveryService extends QuietPaymentProvider {
  static override identifier = "cod"

  public constructor(dependencies: Record<string, unknown>, options?: Record<string, unknown>) {
    super(dependencies, options)
  }

  async initiatePayment(): Promise<InitiatePaymentOutput> {
    return { id: randomUUID(), status: PaymentSessionStatus.PENDING, data: {} }
  }

  async authorizePayment({ data }: AuthorizePaymentInput): Promise<AuthorizePaymentOutput> {
    return { status: PaymentSessionStatus.AUTHORIZED, data: data ?? {} }
  }

  async getPaymentStatus({ data }: GetPaymentStatusInput): Promise<GetPaymentStatusOutput> {
    return { status: PaymentSessionStatus.AUTHORIZED, data: data ?? {} }
  }
}
