import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ACCOUNT_MODULE } from "../../../modules/account"

/** Signs a customer out everywhere. Nobody is signed in again when a later step fails. */
export const endSessionsStep = createStep(
  "end-sessions",
  async ({ customer_id }: { customer_id: string }, { container }) => {
    const accounts = container.resolve(ACCOUNT_MODULE)
    const [end] = await accounts.listSessionEnds({ customer_id }, { take: 1 })
    const ended_at = new Date()
    if (end) await accounts.updateSessionEnds({ id: end.id, ended_at })
    else await accounts.createSessionEnds({ customer_id, ended_at })
    return new StepResponse(ended_at)
  },
)
