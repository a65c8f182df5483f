import { createStep, createWorkflow, StepResponse } from "@medusajs/framework/workflows-sdk"
import { captureCashOf } from "../../payment/capture-cash"
import { holdOrder } from "../parcel/hold-order"
import { standParcelStep } from "../parcel/steps/stand-parcel"

/** Forward only: what the buyer has paid at the counter is paid. */
const captureAtCounterStep = createStep(
  "capture-at-counter",
  async ({ order_id }: { order_id: string }, { container }) => {
    return new StepResponse(await captureCashOf(container, order_id))
  },
)

/** Writes down that an order was paid at the point when it was handed over there. */
export const takeCashWorkflow = createWorkflow("take-cash", (input: { order_id: string }) => {
  const release = holdOrder(input)
  captureAtCounterStep(input)
  standParcelStep(input)
  release()
})
