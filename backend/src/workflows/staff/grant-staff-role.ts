import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { grantStaffRoleStep, type GrantStaffRoleInput } from "./steps/grant-staff-role"

/** Trusts a user of the dashboard with something. Said twice, the first time counts. */
export const grantStaffRoleWorkflow = createWorkflow("grant-staff-role", (input: GrantStaffRoleInput) => {
  const granted = grantStaffRoleStep(input)
  return new WorkflowResponse(granted)
})
