import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, createWorkflow, StepResponse } from "@medusajs/framework/workflows-sdk"
import { holdUntil } from "@ocop/shared/transfer"
import { takesTransfers } from "../../basket/payable"
import { paymentNotOffered } from "../../basket/problems"
import { leaveCard } from "../../card/leave-card"
import { notByCard } from "../../card/problems"
import { ORDER_GROUP_MODULE } from "../../modules/order-group"
import { holdPurchase } from "../../payment/hold-purchase"
import { moneyCame } from "../../payment/problems"
import { readGroup, readMoney } from "../../payment/purchase-money"

const chooseTransferStep = createStep("choose-transfer", async ({ group_id }: { group_id: string }, { container }) => {
  if (!takesTransfers()) throw paymentNotOffered()
  const group = await readGroup(container, group_id)
  await leaveCard(container, group)
  await holdPurchase(container, group, () => chooseTransfer(container, group_id))
  return new StepResponse(group_id)
})

/** The goods are held as long as for who had chosen so at once. */
async function chooseTransfer(container: MedusaContainer, id: string): Promise<void> {
  const group = await readGroup(container, id)
  if (group.payment_method === "vietqr") return
  if (group.payment_method !== "card" || group.status !== "open") throw notByCard()
  const { received } = await readMoney(container, group)
  if (received > 0) throw moneyCame()
  const hold_until = holdUntil(new Date(group.created_at))
  await container.resolve(ORDER_GROUP_MODULE).updateOrderGroups({ id, payment_method: "vietqr", hold_until })
}

/**
 * The buyer transfers instead of paying by card.
 *
 * @throws ProblemError 400 payment_not_offered, 409 not_by_card, money_came, card_processing
 */
export const chooseTransferWorkflow = createWorkflow("choose-transfer", (input: { group_id: string }) => {
  chooseTransferStep(input)
})
