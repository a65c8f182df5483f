import { MedusaError } from "@medusajs/framework/utils"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { openSellersWorkflow } from "./open-sellers"

type OpenSellerInput = { organization_id: string; sales_channel_id: string }

/** Lets one organization sell: see `openSellersWorkflow`. */
export const openSellerWorkflow = createWorkflow("open-seller", (input: OpenSellerInput) => {
  const opened = openSellersWorkflow.runAsStep({
    input: transform({ input }, ({ input: { organization_id, sales_channel_id } }) => ({
      organization_ids: [organization_id],
      sales_channel_id,
    })),
  })
  return new WorkflowResponse(transform({ opened }, ({ opened: [seller] }) => requireSeller(seller)))
})

function requireSeller<T>(seller: T | undefined): T {
  if (seller === undefined) {
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "One organization went in, none came out")
  }
  return seller
}
