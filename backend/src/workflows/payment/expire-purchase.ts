import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { cancelOrderWorkflow, emitEventStep } from "@medusajs/medusa/core-flows"
import { stopCard } from "../../card/look-at-card"
import { closePart } from "../../direct/close-part"
import { partsOf } from "../../direct/parts"
import { keepBooks } from "../../ledger/keep-books"
import { ORDER_GROUP_MODULE } from "../../modules/order-group"
import { PARCEL_MODULE } from "../../modules/parcel"
import { dropStoppedChange } from "../../parcel/open-change"
import { EXPIRY_KEY, recordCanceled } from "../../parcel/record-canceled"
import { closeUnpaid } from "../../payment/close-unpaid"
import { holdPurchase } from "../../payment/hold-purchase"
import { readGroup, readMoney, type GroupRow } from "../../payment/purchase-money"
import { settle, type Settled } from "../../payment/settle"
import { giveVouchersBack } from "../../voucher/give-back"
import { PaymentEvents } from "./events"
import { refundHeldOrderWorkflow } from "./refund-held-order"

const SYSTEM = { actor: "system" as const, actor_id: null, on_behalf: false }
const EXPIRED = { acted: SYSTEM, key: EXPIRY_KEY, lines: [], reason: "unpaid" as const }

/**
 * Forward only, order by order: who has been told by the clock that the time is over finds the rest done by the next
 * run. Money that came in the last moment wins.
 */
const expirePurchaseStep = createStep("expire-purchase", async ({ group_id }: { group_id: string }, { container }) => {
  const group = await readGroup(container, group_id)
  // A bank that is being asked may still say yes.
  const isAsked = group.payment_method === "card" && (await stopCard(container, group_id)).status === "processing"
  if (isAsked) return new StepResponse<Settled | "expired">("waiting")
  const result = await holdPurchase(container, group, () => expire(container, group_id, new Date()))
  await keepBooks(container, group_id)
  return new StepResponse(result)
})

async function expire(container: MedusaContainer, group_id: string, now: Date): Promise<Settled | "expired"> {
  const settled = await settle(container, group_id)
  const group = await readGroup(container, group_id)
  const isLate = group.hold_until !== null && new Date(group.hold_until) <= now
  const isDeposited = group.deposit_paid_at !== null && group.status === "open"
  if (isDeposited && isLate) return giveDepositBack(container, group)
  const paid = settled === "waiting" && isLate ? await closeLateParts(container, group) : []
  if (paid.length > 0) {
    await cancelLive(container, group, paid)
    return settle(container, group_id)
  }
  // From here on no money pays for it any more, also where a run is stopped that has begun to let the stock go.
  if (settled === "waiting" && isLate) await closeUnpaid(container, group, { isExpired: true })
  else if (group.status !== "canceled" || group.let_go_at !== null) return settled
  await letGo(container, group)
  return "expired"
}

/**
 * The rest of a purchase has not come. Nothing of it is packed, as that waits for the rest, so all of the deposit goes back.
 * First it says that no money pays for it any more; a stopped run is gone on with by the next.
 */
async function giveDepositBack(container: MedusaContainer, group: GroupRow): Promise<"expired"> {
  if (group.let_go_at === null) {
    await container.resolve(ORDER_GROUP_MODULE).updateOrderGroups({ id: group.id, let_go_at: new Date() })
  }
  const { live } = await readMoney(container, group)
  for (const { id: order_id } of live) {
    await dropStoppedChange(container, order_id)
    await refundHeldOrderWorkflow(container).run({
      input: { order_id, amount: "rest", key: `canceled:${EXPIRY_KEY}`, by: SYSTEM.actor },
    })
  }
  await cancelLive(container, group, [])
  await giveVouchersBack(container, group.id)
  await settle(container, group.id)
  return "expired"
}

/** What is let go, where each seller is paid directly, is what no money has come for. The orders that are paid. */
async function closeLateParts(container: MedusaContainer, group: GroupRow): Promise<string[]> {
  const parts = await partsOf(container, group)
  for (const part of parts.filter(({ state }) => state !== "paid")) await closePart(container, part)
  return parts.filter(({ state }) => state === "paid").map(({ order_id }) => order_id)
}

async function letGo(container: MedusaContainer, group: GroupRow): Promise<void> {
  await cancelLive(container, group, [])
  await giveVouchersBack(container, group.id)
  await container.resolve(ORDER_GROUP_MODULE).updateOrderGroups({ id: group.id, let_go_at: new Date() })
}

/** Cancels every order that is still one, but for the paid ones, wherever a stopped run has left its parcel. */
async function cancelLive(container: MedusaContainer, group: GroupRow, paid: readonly string[]): Promise<void> {
  const { live } = await readMoney(container, group)
  const parcels = await container.resolve(PARCEL_MODULE).listParcels({ group_id: group.id }, { take: null })
  for (const parcel of parcels) {
    const { order_id, state } = parcel
    if (paid.includes(order_id)) continue
    const isLive = live.some(({ id }) => id === order_id)
    if (isLive) {
      await dropStoppedChange(container, order_id)
      await cancelOrderWorkflow(container).run({ input: { order_id, canceled_by: SYSTEM.actor } })
    }
    if (isLive || state !== "canceled") await recordCanceled(container, parcel, EXPIRED)
  }
}

/** Lets go what was held for a transfer that did not come in time: the stock is free again. */
export const expirePurchaseWorkflow = createWorkflow("expire-purchase", (input: { group_id: string }) => {
  const result = expirePurchaseStep(input)
  const data = transform({ input }, ({ input }) => ({ id: input.group_id }))
  when("paid", { result }, ({ result }) => result === "settled").then(() => {
    emitEventStep({ eventName: PaymentEvents.PAID, data })
  })
  when("expired", { result }, ({ result }) => result === "expired").then(() => {
    emitEventStep({ eventName: PaymentEvents.EXPIRED, data }).config({ name: "emit-expired" })
  })
  return new WorkflowResponse(result)
})
