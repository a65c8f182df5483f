import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ORDER_GROUP_MODULE } from "../../../modules/order-group"
import { toFound } from "./find-group"

/** The last step of placing: from here on the purchase stands. */
export const confirmGroupStep = createStep(
  "confirm-group",
  async ({ id }: { id: string }, { container }) => {
    const groups = container.resolve(ORDER_GROUP_MODULE)
    return new StepResponse(toFound(await groups.updateOrderGroups({ id, status: "open" })), id)
  },
  async (id, { container }) => {
    if (id) await container.resolve(ORDER_GROUP_MODULE).updateOrderGroups({ id, status: "placing" })
  },
)
