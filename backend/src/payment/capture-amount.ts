import type { IPaymentModuleService } from "@medusajs/framework/types"

/** What was captured of the payment of a session, whole đồng; 0 where there is none. */
export async function capturedOf(payments: IPaymentModuleService, session_id: string): Promise<number> {
  const [payment] = await payments.listPayments({ payment_session_id: [session_id] }, { relations: ["captures"] })
  return (payment?.captures ?? []).reduce((sum, { amount }) => sum + Number(amount), 0)
}

/** Captures what is missing of an amount, whole đồng. Done once, however often it is begun. */
export async function captureUpTo(payments: IPaymentModuleService, session_id: string, amount: number): Promise<void> {
  const [payment] = await payments.listPayments({ payment_session_id: [session_id] }, { take: 1 })
  const missing = amount - (await capturedOf(payments, session_id))
  if (payment && missing > 0) await payments.capturePayment({ payment_id: payment.id, amount: missing })
}
