import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, createWorkflow, StepResponse } from "@medusajs/framework/workflows-sdk"
import { holdUntil } from "@ocop/shared/transfer"
import { ORDER_GROUP_MODULE } from "../../modules/order-group"
import { holdPurchase } from "../../payment/hold-purchase"
import { holdNotExtendable, notByTransfer } from "../../payment/problems"
import { readGroup } from "../../payment/purchase-money"
import { mayExtend } from "../../payment/may-change"

const extendHoldStep = createStep("extend-hold", async ({ group_id }: { group_id: string }, { container }) => {
  const group = await readGroup(container, group_id)
  if (group.payment_method !== "vietqr") throw notByTransfer()
  await holdPurchase(container, group, () => extend(container, group_id, new Date()))
  return new StepResponse(group_id)
})

async function extend(container: MedusaContainer, id: string, now: Date): Promise<void> {
  const group = await readGroup(container, id)
  if (group.status !== "open" || group.hold_until === null || !mayExtend(group, now)) throw holdNotExtendable()
  const hold_until = holdUntil(new Date(group.hold_until))
  await container.resolve(ORDER_GROUP_MODULE).updateOrderGroups({ id, hold_until, hold_extended_at: now })
}

/**
 * The buyer asks for one more day.
 *
 * @throws ProblemError 409 not_by_transfer, hold_not_extendable
 */
export const extendHoldWorkflow = createWorkflow("extend-hold", (input: { group_id: string }) => {
  extendHoldStep(input)
})
