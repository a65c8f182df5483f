import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { OrderNow } from "../parcel/read-orders"
import { bookCaptures } from "../payment/capture-transfer"
import { providerIdOf } from "../purchase/choice"
import { paymentCollectionIdOf } from "../purchase/plan"

const currency_code = "vnd"

/**
 * Writes into the payment module that the seller has the money for an order: its own payment, then the order's own books.
 * Each is skipped where it is done.
 */
export async function capturePart(container: MedusaContainer, { id, total: amount }: OrderNow): Promise<void> {
  const payments = container.resolve(Modules.PAYMENT)
  const collection_id = paymentCollectionIdOf(id)
  const provider_id = providerIdOf("vietqr")
  const sessions = await payments.listPaymentSessions({ payment_collection_id: collection_id })
  const session =
    sessions.find((each) => each.authorized_at) ??
    sessions.find((each) => each.provider_id === provider_id) ??
    // Core takes the session away when an operator changes the order in its own screens.
    (await payments.createPaymentSession(collection_id, { provider_id, currency_code, amount, data: {} }))
  if (!session.authorized_at) {
    await payments.updatePaymentCollections(collection_id, { amount })
    const told = { ...session.data, due: amount, received: amount }
    await payments.updatePaymentSession({ id: session.id, amount, currency_code, data: told })
    await payments.authorizePaymentSession(session.id, {})
  }
  const [payment] = await payments.listPayments({ payment_session_id: [session.id] }, { relations: ["captures"] })
  await bookCaptures(container, id, payment)
}
