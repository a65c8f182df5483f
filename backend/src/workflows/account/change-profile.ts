import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { updateCustomersWorkflow } from "@medusajs/medusa/core-flows"

type ChangeProfileInput = { customer_id: string; name: string; phone: string | null }

/** Names are never split: the whole one stands in the first. */
export const changeProfileWorkflow = createWorkflow("change-profile", (input: ChangeProfileInput) => {
  const customers = updateCustomersWorkflow.runAsStep({
    input: transform({ input }, ({ input }) => ({
      selector: { id: input.customer_id },
      update: { first_name: input.name, last_name: "", phone: input.phone },
    })),
  })
  return new WorkflowResponse(customers)
})
