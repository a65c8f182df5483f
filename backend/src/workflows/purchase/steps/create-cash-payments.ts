import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { PlannedPayment } from "./plan-purchase"

/** Each order has its own payment: each parcel is paid for at the door. */
export const createCashPaymentsStep = createStep(
  "create-cash-payments",
  async (planned: PlannedPayment[], { container }) => {
    const payments = container.resolve(Modules.PAYMENT)
    const collections = planned.map(({ collection_id: id, currency_code, amount }) => ({ id, currency_code, amount }))
    await payments.createPaymentCollections(collections)
    for (const { collection_id, provider_id, currency_code, amount } of planned) {
      const data = { provider_id, currency_code, amount, data: {} }
      const session = await payments.createPaymentSession(collection_id, data)
      await payments.authorizePaymentSession(session.id, {})
    }
    const ids = collections.map(({ id }) => id)
    return new StepResponse(ids, ids)
  },
  async (ids, { container }) => {
    if (ids?.length) await container.resolve(Modules.PAYMENT).deletePaymentCollections(ids)
  },
)
