import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { revokeStaffRoleStep, type RevokeStaffRoleInput } from "./steps/revoke-staff-role"

/** Ends what somebody is trusted with, from their next request on. Said twice, the first time counts. */
export const revokeStaffRoleWorkflow = createWorkflow("revoke-staff-role", (input: RevokeStaffRoleInput) => {
  const role = revokeStaffRoleStep(input)
  return new WorkflowResponse(role)
})
