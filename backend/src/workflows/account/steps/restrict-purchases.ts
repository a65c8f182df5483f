import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ORDER_GROUP_MODULE } from "../../../modules/order-group"

/** From here on no page, link or look-up opens them. The parcels under way are delivered all the same. */
export const restrictPurchasesStep = createStep(
  "restrict-purchases",
  async ({ customer_id }: { customer_id: string }, { container }) => {
    const module = container.resolve(ORDER_GROUP_MODULE)
    const groups = await module.listOrderGroups({ customer_id, restricted_at: null }, { select: ["id"], take: null })
    const restricted_at = new Date()
    await module.updateOrderGroups(groups.map(({ id }) => ({ id, restricted_at })))
    return new StepResponse(groups.length)
  },
)
