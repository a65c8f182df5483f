import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { claimPieces, unclaim, type Claim } from "../../shelf/claim"
import { withStockLock } from "../../shelf/move-stock"

/** What somebody else has taken meanwhile is refused. */
const holdOnShelfStep = createStep(
  "hold-on-shelf",
  async (claims: Claim[], { container }) => {
    const claimed = await withStockLock(container, claims, () => claimPieces(container, claims))
    return new StepResponse(claimed.length, { claims, claimed })
  },
  async (done, { container }) => {
    if (done) await withStockLock(container, done.claims, () => unclaim(container, done.claimed))
  },
)

/** Holds pieces that lie free on a shelf for lines of orders. */
export const claimShelfWorkflow = createWorkflow("claim-shelf", (claims: Claim[]) => {
  return new WorkflowResponse(holdOnShelfStep(claims))
})
