import type { MedusaContainer, PaymentDTO } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { providerIdOf } from "../purchase/choice"
import { bookCaptures } from "./capture-transfer"

/**
 * Writes into the payment module, and into the order's own books, that cash has come for an order: `handed` in all, whole
 * đồng, or what it costs. It may be repeated.
 */
export async function captureCashOf(
  container: MedusaContainer,
  order_id: string,
  handed = Number.MAX_SAFE_INTEGER,
): Promise<number> {
  const payments = container.resolve(Modules.PAYMENT)
  let left = handed
  for (const payment of await cashPaymentsOf(container, order_id)) {
    const captured = (payment.captures ?? []).reduce((sum, { amount }) => sum + Number(amount), 0)
    const wanted = Math.min(left, Number(payment.amount))
    left -= wanted
    if (wanted > captured) await payments.capturePayment({ payment_id: payment.id, amount: wanted - captured })
    await bookCaptures(container, order_id, await payments.retrievePayment(payment.id, { relations: ["captures"] }))
  }
  return handed - left
}

async function cashPaymentsOf(container: MedusaContainer, order_id: string): Promise<PaymentDTO[]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: ["payment_collections.payments.id"],
    filters: { id: order_id },
  })
  const [order] = data as { payment_collections?: ({ payments?: ({ id: string } | null)[] | null } | null)[] }[]
  const ids = (order?.payment_collections ?? []).flatMap((each) => (each?.payments ?? []).flatMap((of) => of?.id ?? []))
  if (ids.length === 0) return []
  const found = await container.resolve(Modules.PAYMENT).listPayments({ id: ids }, { relations: ["captures"] })
  return found.filter(({ canceled_at, provider_id }) => !canceled_at && provider_id === providerIdOf("cod"))
}
