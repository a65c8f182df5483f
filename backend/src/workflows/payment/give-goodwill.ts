import { createStep, createWorkflow, StepResponse, transform } from "@medusajs/framework/workflows-sdk"
import { PARCEL_MODULE } from "../../modules/parcel"
import { tooMuchRefund } from "../../payment/problems"
import { readShare } from "../../payment/read-share"
import { refundShareWorkflow } from "./refund-share"

/** `amount`: whole đồng. `key`: of the form, which is sent twice and done once. */
type Goodwill = { order_id: string; amount: number; reason: string; key: string; by: string }

/** Who cancels gets back what was paid, also when that is nothing; who gives something of their own accord is told. */
const requireShareStep = createStep("require-share", async ({ order_id }: Goodwill, { container }) => {
  const share = await readShare(container, order_id)
  const [parcel] = await container.resolve(PARCEL_MODULE).listParcels({ order_id }, { select: ["state"], take: 1 })
  // Of a deposit nothing goes back while the rest is waited for: with the order all of it does.
  if (share === null || parcel?.state === "awaiting_payment") throw tooMuchRefund(0)
  return new StepResponse(undefined)
})

/**
 * The shop gives back some of what was paid for one seller's order, of its own accord.
 *
 * @throws ProblemError 409 order_in_change, refund_too_much
 */
export const giveGoodwillWorkflow = createWorkflow("give-goodwill", (input: Goodwill) => {
  requireShareStep(input)
  refundShareWorkflow.runAsStep({
    input: transform({ input }, ({ input: { key, ...rest } }) => ({ ...rest, key: `goodwill:${key}` })),
  })
})
