import type { IPaymentModuleService } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { PlannedPayment, PlannedPayments } from "./plan-purchase"

/**
 * Each order has a payment of its own: the cash that is collected with its parcel, agreed to now, or its share of the
 * one payment for the whole purchase, which waits for the money, or a transfer to its seller, which waits too.
 */
export const createPaymentsStep = createStep(
  "create-payments",
  async ({ whole, orders, is_agreed }: PlannedPayments, { container }) => {
    const payments = container.resolve(Modules.PAYMENT)
    const planned = whole ? [whole, ...orders] : orders
    const collections = planned.map(({ collection_id: id, currency_code, amount }) => ({ id, currency_code, amount }))
    await payments.createPaymentCollections(collections)
    const real = whole && (await openSession(payments, whole, {}))
    for (const order of orders) {
      const session = await openSession(payments, order, real ? { real_session_id: real } : {})
      if (is_agreed) await payments.authorizePaymentSession(session, {})
    }
    const ids = collections.map(({ id }) => id)
    return new StepResponse(ids, ids)
  },
  async (ids, { container }) => {
    if (ids?.length) await container.resolve(Modules.PAYMENT).deletePaymentCollections(ids)
  },
)

async function openSession(
  payments: IPaymentModuleService,
  { collection_id, provider_id, currency_code, amount }: PlannedPayment,
  data: Record<string, unknown>,
): Promise<string> {
  const session = await payments.createPaymentSession(collection_id, { provider_id, currency_code, amount, data })
  return session.id
}
