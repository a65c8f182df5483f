import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { makeIntent } from "../../card/card-session"
import { lookAtCard } from "../../card/look-at-card"
import { cardUnreachable, notByCard } from "../../card/problems"
import { holdPurchase } from "../../payment/hold-purchase"
import { readGroup, readMoney } from "../../payment/purchase-money"
import { PaymentEvents } from "./events"

/** `status`: Stripe's. `client_secret`: of a payment that waits for a card, null of any other. */
export type OpenedCard = { status: string | null; client_secret: string | null; paid: string | null }

const CLOSED = new Set(["succeeded", "processing", "requires_capture"])

/** Forward only: what was made at Stripe is found there again. */
const openCardStep = createStep("open-card", async ({ group_id }: { group_id: string }, { container }) => {
  const group = await readGroup(container, group_id)
  if (group.payment_method !== "card") throw notByCard()
  const nothing: OpenedCard = { status: null, client_secret: null, paid: null }
  if (group.status !== "open") return new StepResponse(nothing)
  try {
    const { status, paid } = await lookAtCard(container, group_id)
    if (paid !== null || CLOSED.has(status ?? "")) return new StepResponse({ ...nothing, status, paid })
    const opened = await holdPurchase(container, group, () => open(container, group_id))
    return new StepResponse(opened ?? nothing)
  } catch (error) {
    const line = { event: "card_not_opened", purchase_id: group_id, reason: String(error) }
    container.resolve(ContainerRegistrationKeys.LOGGER).error(JSON.stringify(line))
    throw cardUnreachable()
  }
})

/** Null of a purchase for which no card pays any more, or of which something has come. */
async function open(container: MedusaContainer, id: string): Promise<OpenedCard | null> {
  const group = await readGroup(container, id)
  const { due, received } = await readMoney(container, group)
  if (group.status !== "open" || group.payment_method !== "card" || due === 0 || received > 0) return null
  const { status, client_secret } = await makeIntent(container, group, due)
  return { status, client_secret, paid: null }
}

/**
 * Makes a card payment at Stripe over what is due, or finds the one that is there and takes its money if it has come.
 *
 * @throws ProblemError 409 not_by_card, 503 card_unreachable
 */
export const openCardWorkflow = createWorkflow("open-card", (input: { group_id: string }) => {
  const opened = openCardStep(input)
  when("paid", { opened }, ({ opened }) => opened.paid !== null).then(() => {
    emitEventStep({
      eventName: PaymentEvents.PAID,
      data: transform({ opened }, ({ opened }) => ({ id: String(opened.paid) })),
    })
  })
  return new WorkflowResponse(opened)
})
