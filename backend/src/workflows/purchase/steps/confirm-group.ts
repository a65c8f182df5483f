import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ORDER_GROUP_MODULE } from "../../../modules/order-group"

/** The last step of placing: from here on the purchase stands. */
export const confirmGroupStep = createStep(
  "confirm-group",
  async ({ id }: { id: string }, { container }) => {
    const groups = container.resolve(ORDER_GROUP_MODULE)
    const { code, status, order_ids } = await groups.updateOrderGroups({ id, status: "open" })
    return new StepResponse({ id, code, status, order_ids }, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve(ORDER_GROUP_MODULE).updateOrderGroups({ id, status: "placing" })
  },
)
