import { createWorkflow, transform } from "@medusajs/framework/workflows-sdk"
import { cancelOrderFulfillmentWorkflow } from "@medusajs/medusa/core-flows"
import { holdOrder } from "../parcel/hold-order"
import { standParcelStep } from "../parcel/steps/stand-parcel"

/** What lay ready goes back onto the shelf, held for its order for as long as that is not cancelled. */
export const unpackBoxWorkflow = createWorkflow("unpack-box", (input: { order_id: string; box_id: string }) => {
  const release = holdOrder(input)
  cancelOrderFulfillmentWorkflow.runAsStep({
    input: transform({ input }, ({ input: { order_id, box_id } }) => ({ order_id, fulfillment_id: box_id })),
  })
  standParcelStep(transform({ input }, ({ input: { order_id } }) => ({ order_id })))
  release()
})
