import { WorkflowManager } from "@medusajs/framework/orchestration"
import { createWorkflow, MedusaWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { completeCartWorkflowId } from "@medusajs/medusa/core-flows"
import { completePurchaseWorkflow } from "./complete-purchase"

/**
 * Core completes carts by this name from several places, into one order with all sellers' lines. Whoever calls it gets
 * our path. The name stands in two registries; with only one of them replaced, callers would get an answer without an
 * id and read somebody's order by it.
 */
WorkflowManager.unregister(completeCartWorkflowId)
MedusaWorkflow.unregisterWorkflow(completeCartWorkflowId)

export const replacedCompleteCartWorkflow = createWorkflow(completeCartWorkflowId, (input: { id: string }) => {
  const group = completePurchaseWorkflow.runAsStep({ input: { cart_id: input.id } })
  return new WorkflowResponse(
    transform({ group }, ({ group }) => ({ id: group?.order_ids[0] ?? "", order_group_id: group?.id ?? "" })),
  )
})
