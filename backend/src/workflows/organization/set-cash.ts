import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { keepCashStep, type KeepCashInput } from "./steps/keep-cash"
import { recordOrganizationEventStep } from "./steps/record-organization-event"
import type { Actor } from "./types"

/** Whether an organization, or one of its products, may be paid for at the door. What is so already leaves no trace. */
export const setCashWorkflow = createWorkflow("set-cash", (input: KeepCashInput & { actor: Actor }) => {
  const { changed } = keepCashStep(
    transform({ input }, ({ input: { organization_id, product_id, takes_cash } }) => ({
      organization_id,
      product_id,
      takes_cash,
    })),
  )
  when({ changed }, ({ changed }) => changed).then(() => {
    recordOrganizationEventStep(
      transform({ input }, ({ input: { organization_id, product_id, takes_cash, actor } }) => ({
        organization_id,
        kind: "cash_changed",
        actor,
        detail: { takes_cash, ...(product_id === null ? {} : { product_id }) },
        is_told: false,
      })),
    )
  })
  return new WorkflowResponse(transform({ input }, ({ input: { takes_cash } }) => ({ takes_cash })))
})
