import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ACCOUNT_MODULE } from "../../../modules/account"

export const openErasureStep = createStep(
  "open-erasure",
  async ({ customer_id }: { customer_id: string }, { container }) => {
    const accounts = container.resolve(ACCOUNT_MODULE)
    const [known] = await accounts.listErasures({ customer_id }, { take: 1 })
    if (!known) await accounts.createErasures({ customer_id, done_at: null })
    return new StepResponse(customer_id)
  },
)
