import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ACCOUNT_MODULE } from "../../../modules/account"

export const closeErasureStep = createStep(
  "close-erasure",
  async ({ customer_id }: { customer_id: string }, { container }) => {
    const accounts = container.resolve(ACCOUNT_MODULE)
    const [erasure] = await accounts.listErasures({ customer_id }, { take: 1 })
    if (erasure) await accounts.updateErasures({ id: erasure.id, done_at: new Date() })
    return new StepResponse(customer_id)
  },
)
