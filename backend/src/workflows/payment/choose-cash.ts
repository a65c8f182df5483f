import type { IPaymentModuleService, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, createWorkflow, StepResponse, transform, when } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { closePart } from "../../direct/close-part"
import { partsOf, type PartRow } from "../../direct/parts"
import { leaveCard } from "../../card/leave-card"
import { isGift } from "../../gift-order/is-gift"
import { cashRefused } from "../../gift-order/problems"
import { ORDER_GROUP_MODULE } from "../../modules/order-group"
import type { OrderNow } from "../../parcel/read-orders"
import { holdPurchase } from "../../payment/hold-purchase"
import { moneyCame, notByTransfer } from "../../payment/problems"
import { readGroup, readMoney } from "../../payment/purchase-money"
import { whyNoCash } from "../../payment/may-change"
import { startPacking } from "../../payment/start-packing"
import { providerIdOf } from "../../purchase/choice"
import { paymentCollectionIdOf } from "../../purchase/plan"
import { PaymentEvents } from "./events"

const currency_code = "vnd"

/** Forward only: each order's cash is agreed to once, and the purchase says so last. */
const chooseCashStep = createStep("choose-cash", async ({ group_id }: { group_id: string }, { container }) => {
  const group = await readGroup(container, group_id)
  await leaveCard(container, group)
  return new StepResponse(await holdPurchase(container, group, () => chooseCash(container, group_id)))
})

async function chooseCash(container: MedusaContainer, id: string): Promise<boolean> {
  const group = await readGroup(container, id)
  if (group.payment_method === "cod") return false
  if (group.status !== "open") throw notByTransfer()
  const { live, received } = await readMoney(container, group)
  const parts = await partsOf(container, group)
  if (received > 0 || parts.some(hasMoney)) throw moneyCame()
  if (await isGift(container, id)) throw cashRefused()
  const refusal = await whyNoCash(container, group, live)
  if (refusal) throw refusal
  const payments = container.resolve(Modules.PAYMENT)
  for (const order of live) await agreeToCash(payments, order)
  for (const part of parts) await closePart(container, part)
  await startPacking(container, group, live, { key: "cash_chosen", since: new Date() })
  await container.resolve(ORDER_GROUP_MODULE).updateOrderGroups({ id, payment_method: "cod", hold_until: null })
  return true
}

/** Paid, or the seller says that some of it has come. */
function hasMoney({ state, said }: PartRow): boolean {
  return state === "paid" || Number(said) > 0
}

async function agreeToCash(payments: IPaymentModuleService, { id, total: amount }: OrderNow): Promise<void> {
  const collection_id = paymentCollectionIdOf(id)
  const provider_id = providerIdOf("cod")
  const sessions = await payments.listPaymentSessions({ payment_collection_id: collection_id })
  for (const session of sessions.filter((each) => each.provider_id !== provider_id)) {
    await payments.deletePaymentSession(session.id)
  }
  const known = sessions.find((each) => each.provider_id === provider_id)
  const session =
    known ?? (await payments.createPaymentSession(collection_id, { provider_id, currency_code, amount, data: {} }))
  await payments.authorizePaymentSession(session.id, {})
}

/**
 * The buyer pays each parcel at the door after all.
 *
 * @throws ProblemError 409 not_by_transfer, money_came, gift_prepaid, cash_refused, cod_ceiling
 */
export const chooseCashWorkflow = createWorkflow("choose-cash", (input: { group_id: string }) => {
  const isChosen = chooseCashStep(input)
  when("chosen", { isChosen }, ({ isChosen }) => isChosen).then(() => {
    emitEventStep({
      eventName: PaymentEvents.CASH_CHOSEN,
      data: transform({ input }, ({ input }) => ({ id: input.group_id })),
    })
  })
})
