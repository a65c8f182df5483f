import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { sendStockNoticesStep } from "./steps/send-stock-notices"

/** Tells who waits for these products that they are back, those that are. */
export const sendStockNoticesWorkflow = createWorkflow("send-stock-notices", (input: { product_ids: string[] }) => {
  const sent = sendStockNoticesStep(input)
  return new WorkflowResponse(sent)
})
