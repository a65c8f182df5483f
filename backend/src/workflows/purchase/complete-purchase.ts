import { generateEntityId, OrderWorkflowEvents } from "@medusajs/framework/utils"
import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  createOrdersStep,
  createRemoteLinkStep,
  emitEventStep,
  releaseLockStep,
  updateCartsStep,
} from "@medusajs/medusa/core-flows"
import type { MailLocale } from "@ocop/shared/account"
import type { PurchaseChoice } from "../../purchase/choice"
import { keepGiftStep } from "../gift-order/steps/keep-gift"
import { createParcelsStep } from "../parcel/steps/create-parcels"
import { RestockEvents } from "../restock/events"
import { keepRestocks } from "../restock/keep-restocks"
import { useVouchersStep } from "../voucher/steps/use-vouchers"
import { PurchaseEvents } from "./events"
import { clearHalfPlacedStep } from "./steps/clear-half-placed"
import { confirmGroupStep } from "./steps/confirm-group"
import { createDirectPaymentsStep } from "./steps/create-direct-payments"
import { createPaymentsStep } from "./steps/create-payments"
import { findGroupStep } from "./steps/find-group"
import { keepAgeConfirmationStep } from "./steps/keep-age-confirmation"
import { openGroupStep } from "./steps/open-group"
import { planPurchaseStep } from "./steps/plan-purchase"
import { reservePurchaseStep } from "./steps/reserve-purchase"

const LOCK_WAIT_SECONDS = 30
/** A killed run's lock is taken over after this time. */
const LOCK_TTL_SECONDS = 120

/**
 * `locale`: the language in which the buyer acted; Vietnamese where nobody told. `choice`: how an open cart is bought;
 * without it, the cart must hold its deliveries and a payment session, as core's routes make them.
 */
type CompletePurchaseInput = { cart_id: string; locale?: MailLocale; choice?: PurchaseChoice }

/**
 * The one path from a cart to orders: one order a seller, held together by a group. However often and by whomever it
 * is called for a cart, it makes one purchase and answers with it. Events leave when it is over.
 */
export const completePurchaseWorkflow = createWorkflow("complete-purchase", (input: CompletePurchaseInput) => {
  const ownerId = transform({ input }, () => generateEntityId("", "run"))
  acquireLockStep({
    key: input.cart_id,
    ownerId,
    timeout: LOCK_WAIT_SECONDS,
    ttl: LOCK_TTL_SECONDS,
    executeOnSubWorkflow: true,
  })
  const found = findGroupStep({ cart_id: input.cart_id })
  when("half-placed", { found }, ({ found }) => found?.status === "placing").then(() => {
    clearHalfPlacedStep(transform({ found }, ({ found }) => ({ id: found?.id ?? "" })))
  })
  const existing = transform({ found }, ({ found }) => (found?.status === "placing" ? null : found))
  const placed = when("first-time", { existing }, ({ existing }) => !existing).then(() => {
    const plan = planPurchaseStep(
      transform({ input }, ({ input: { cart_id, locale, choice } }) => ({
        cart_id,
        locale: locale ?? "vi",
        choice: choice ?? null,
      })),
    )
    keepAgeConfirmationStep(plan.age)
    const group = openGroupStep(plan.group)
    useVouchersStep(
      transform({ plan, group }, ({ plan, group }) => ({ group_id: group.id, buyer: plan.group, uses: plan.vouchers })),
    )
    keepGiftStep(transform({ plan, group }, ({ plan, group }) => ({ cart_id: plan.group.cart_id, group_id: group.id })))
    const restocks = keepRestocks(plan.restocks)
    // Before the orders: who loses the race for the last piece has cost little.
    reservePurchaseStep(plan.reservations)
    createOrdersStep(plan.orders)
    createParcelsStep({
      group,
      shown: plan.group.shown,
      packing: plan.packing,
      customer_id: plan.group.customer_id,
      is_unpaid: transform({ plan }, ({ plan }) => plan.group.hold_until !== null),
    })
    createPaymentsStep(plan.payments)
    createDirectPaymentsStep(plan.direct)
    createRemoteLinkStep(plan.links)
    updateCartsStep(transform({ input }, ({ input }) => [{ id: input.cart_id, completed_at: new Date() }]))
    const confirmed = confirmGroupStep({ id: group.id })
    emitEventStep({
      eventName: OrderWorkflowEvents.PLACED,
      data: transform({ confirmed }, ({ confirmed }) => confirmed.order_ids.map((id) => ({ id }))),
    })
    emitEventStep({
      eventName: PurchaseEvents.PLACED,
      data: transform({ confirmed }, ({ confirmed }) => ({ id: confirmed.id })),
    }).config({ name: "emit-purchase-placed" })
    emitEventStep({ eventName: RestockEvents.CHANGED, data: restocks.events }).config({ name: "emit-restocks-asked" })
    return confirmed
  })
  releaseLockStep({ key: input.cart_id, ownerId, executeOnSubWorkflow: true })

  return new WorkflowResponse(transform({ placed, existing }, ({ placed, existing }) => placed ?? existing))
})
