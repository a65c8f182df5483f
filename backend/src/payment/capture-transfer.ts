import type { IPaymentModuleService, MedusaContainer, PaymentDTO, PaymentSessionDTO } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { OrderNow } from "../parcel/read-orders"
import { providerIdOf, SHARE_PROVIDER } from "../purchase/choice"
import { paymentCollectionIdOf } from "../purchase/plan"
import type { PurchaseMoney } from "./purchase-money"

const currency_code = "vnd"

/**
 * Writes into the payment module that a transfer has come: the payment of the whole, then each order's share of it, then
 * the orders' own books. Each is skipped where it is done, so that a killed run is finished by the next.
 */
export async function captureTransfer(
  container: MedusaContainer,
  group_id: string,
  money: PurchaseMoney,
): Promise<void> {
  const payments = container.resolve(Modules.PAYMENT)
  const real = await captureWhole(payments, group_id, money)
  for (const order of money.live) {
    const share = await captureShare(payments, order, real)
    await bookCaptures(container, order.id, share)
  }
}

/** A run has captured the whole of it, whether or not it went on. */
export async function isCaptured(container: MedusaContainer, group_id: string): Promise<boolean> {
  const sessions = await container
    .resolve(Modules.PAYMENT)
    .listPaymentSessions({ payment_collection_id: paymentCollectionIdOf(group_id) })
  return sessions.some(({ authorized_at }) => authorized_at)
}

async function captureWhole(
  payments: IPaymentModuleService,
  group_id: string,
  { due, received, by_card }: PurchaseMoney,
): Promise<PaymentSessionDTO> {
  const id = paymentCollectionIdOf(group_id)
  const session = await sessionBy(payments, id, providerIdOf(by_card >= due ? "card" : "vietqr"), due)
  if (session.authorized_at) return session
  // Some of it may have been cancelled since it was bought.
  await payments.updatePaymentCollections(id, { amount: due })
  const told = { ...session.data, due, received }
  await payments.updatePaymentSession({ id: session.id, amount: due, currency_code, data: told })
  await payments.authorizePaymentSession(session.id, {})
  return session
}

/** Of the way by which the money has come, which may not be the one that was chosen first. */
async function sessionBy(
  payments: IPaymentModuleService,
  collection_id: string,
  provider_id: string,
  amount: number,
): Promise<PaymentSessionDTO> {
  const sessions = await payments.listPaymentSessions({ payment_collection_id: collection_id })
  const known = sessions.find((each) => each.authorized_at) ?? sessions.find((each) => each.provider_id === provider_id)
  return known ?? payments.createPaymentSession(collection_id, { provider_id, currency_code, amount, data: {} })
}

async function captureShare(
  payments: IPaymentModuleService,
  order: OrderNow,
  real: PaymentSessionDTO,
): Promise<PaymentDTO | undefined> {
  const session = await shareOf(payments, order, real)
  await payments.authorizePaymentSession(session.id, {})
  const [payment] = await payments.listPayments({ payment_session_id: [session.id] }, { relations: ["captures"] })
  return payment
}

/** An operator may have changed the order in core's own screens, which takes the session away with its amount. */
async function shareOf(
  payments: IPaymentModuleService,
  { id: order_id, total }: OrderNow,
  real: PaymentSessionDTO,
): Promise<PaymentSessionDTO> {
  const collection_id = paymentCollectionIdOf(order_id)
  const sessions = await payments.listPaymentSessions({ payment_collection_id: collection_id })
  const isFit = (each: PaymentSessionDTO) => Number(each.amount) === total && each.data?.["real_session_id"] === real.id
  const known = sessions.find((each) => each.authorized_at || isFit(each))
  if (known) return known
  for (const stale of sessions) await payments.deletePaymentSession(stale.id)
  await payments.updatePaymentCollections(collection_id, { amount: total })
  const data = { real_session_id: real.id }
  return payments.createPaymentSession(collection_id, {
    provider_id: SHARE_PROVIDER,
    currency_code,
    amount: total,
    data,
  })
}

/** What was captured for an order stands among its transactions once. */
export async function bookCaptures(
  container: MedusaContainer,
  order_id: string,
  payment: PaymentDTO | undefined,
): Promise<void> {
  const orders = container.resolve(Modules.ORDER)
  const booked = await orders.listOrderTransactions({ order_id, reference: "capture" })
  const known = new Set(booked.map(({ reference_id }) => reference_id))
  const fresh = (payment?.captures ?? []).filter(({ id }) => !known.has(id))
  if (fresh.length === 0) return
  await orders.addOrderTransactions(
    fresh.map(({ id, amount }) => ({ order_id, amount, currency_code, reference: "capture", reference_id: id })),
  )
}
