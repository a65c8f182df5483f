import type { IPaymentModuleService, MedusaContainer, PaymentDTO, PaymentSessionDTO } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { OrderNow } from "../parcel/read-orders"
import { providerIdOf, SHARE_PROVIDER } from "../purchase/choice"
import { paymentCollectionIdOf } from "../purchase/plan"
import { capturedOf, captureUpTo } from "./capture-amount"
import type { GroupRow, PurchaseMoney } from "./purchase-money"

const currency_code = "vnd"

/**
 * Writes into the payment module that a transfer has come: the payment of the whole, then each order's share of it, then
 * the orders' own books. Each is skipped where it is done, so that a killed run is finished by the next.
 */
export async function captureTransfer(
  container: MedusaContainer,
  { id, deposit }: Pick<GroupRow, "id" | "deposit">,
  money: PurchaseMoney,
): Promise<void> {
  const payments = container.resolve(Modules.PAYMENT)
  const real = await authorizeWhole(payments, id, money)
  // Some of it may be there before.
  if (deposit !== null) await captureUpTo(payments, real.id, money.due)
  for (const order of money.live) {
    const share = await authorizeShare(payments, order, real)
    if (deposit !== null) await captureUpTo(payments, share.id, order.total)
    await bookCaptures(container, order.id, await paymentOf(payments, share))
  }
}

/**
 * The same for the deposit of a purchase of one order, whole đồng: the payment and its share are over all of it, and only
 * that much of them is captured.
 */
export async function captureDeposit(
  container: MedusaContainer,
  group_id: string,
  { deposit, ...money }: PurchaseMoney & { deposit: number },
): Promise<void> {
  const payments = container.resolve(Modules.PAYMENT)
  const real = await authorizeWhole(payments, group_id, { ...money, deposit })
  await captureUpTo(payments, real.id, deposit)
  for (const order of money.live) {
    const share = await authorizeShare(payments, order, real)
    await captureUpTo(payments, share.id, deposit)
    await bookCaptures(container, order.id, await paymentOf(payments, share))
  }
}

/** A run has captured the whole of it, or its deposit, whether or not it went on. */
export async function isCaptured(container: MedusaContainer, group_id: string): Promise<boolean> {
  const sessions = await container
    .resolve(Modules.PAYMENT)
    .listPaymentSessions({ payment_collection_id: paymentCollectionIdOf(group_id) })
  return sessions.some(({ authorized_at }) => authorized_at)
}

/** Whole đồng that the payment of a purchase, and the shares of it, were captured for. */
export async function capturedOfWhole(container: MedusaContainer, group_id: string): Promise<number> {
  const payments = container.resolve(Modules.PAYMENT)
  const sessions = await payments.listPaymentSessions({ payment_collection_id: paymentCollectionIdOf(group_id) })
  const sums = await Promise.all(sessions.map(({ id }) => capturedOf(payments, id)))
  return sums.reduce((sum, amount) => sum + amount, 0)
}

/** `deposit`: what is enough for now; it is captured apart. All of it is captured at once. */
async function authorizeWhole(
  payments: IPaymentModuleService,
  group_id: string,
  { due, received, by_card, deposit }: PurchaseMoney & { deposit?: number },
): Promise<PaymentSessionDTO> {
  const id = paymentCollectionIdOf(group_id)
  const session = await sessionBy(payments, id, providerIdOf(by_card >= due ? "card" : "vietqr"), due)
  if (session.authorized_at) return session
  // Some of it may have been cancelled since it was bought.
  await payments.updatePaymentCollections(id, { amount: due })
  const told = { ...session.data, due, received, ...(deposit === undefined ? {} : { deposit }) }
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

/** Where all of the payment is captured, the share is at once. */
async function authorizeShare(
  payments: IPaymentModuleService,
  order: OrderNow,
  real: PaymentSessionDTO,
): Promise<PaymentSessionDTO> {
  const session = await shareOf(payments, order, real)
  await payments.authorizePaymentSession(session.id, {})
  return session
}

async function paymentOf(payments: IPaymentModuleService, session: PaymentSessionDTO): Promise<PaymentDTO | undefined> {
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
