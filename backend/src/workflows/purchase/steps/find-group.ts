import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ORDER_GROUP_MODULE } from "../../../modules/order-group"

export type FoundGroup = { id: string; code: string; status: string; order_ids: string[] }

/** The purchase that a cart has become, or is about to; null when there is none. */
export const findGroupStep = createStep("find-group", async ({ cart_id }: { cart_id: string }, { container }) => {
  const [group] = await container
    .resolve(ORDER_GROUP_MODULE)
    .listOrderGroups({ cart_id }, { select: ["id", "code", "status", "order_ids"] })
  const found: FoundGroup | null = group ?? null
  return new StepResponse(found)
})
