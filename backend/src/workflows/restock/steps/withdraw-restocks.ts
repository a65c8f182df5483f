import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { requireParcelOf } from "../../../parcel/require-parcel"
import { withdrawRestocks } from "../../../restock/withdraw-restocks"

/** Forward only, at the end: what was asked of makers for an order that is cancelled is asked no more. */
export const withdrawRestocksStep = createStep(
  "withdraw-restocks",
  async ({ order_id }: { order_id: string }, { container }) => {
    const { state, group_id } = await requireParcelOf(container, order_id)
    if (state === "canceled") await withdrawRestocks(container, group_id)
    return new StepResponse(state === "canceled")
  },
)
