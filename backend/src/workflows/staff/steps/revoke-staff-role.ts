import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { STAFF_MODULE } from "../../../modules/staff"
import { changeRoles } from "../../../staff/change-roles"
import { ownRole, roleNotFound } from "../../../staff/problems"
import { toGrantedRole } from "../../../staff/read-staff"

/** `revoked_by`: an operator's user id; null when it is done on the server itself. */
export type RevokeStaffRoleInput = { id: string; revoked_by: string | null }

/** @throws ProblemError 403, 404, 409 for a role of one's own */
export const revokeStaffRoleStep = createStep(
  "revoke-staff-role",
  async ({ id, revoked_by }: RevokeStaffRoleInput, { container }) => {
    const staff = container.resolve(STAFF_MODULE)
    const { row, isNew } = await changeRoles(container, revoked_by, async () => {
      const [known] = await staff.listStaffRoles({ id }, { take: 1 })
      if (!known) throw roleNotFound()
      if (known.user_id === revoked_by) throw ownRole()
      if (known.revoked_at !== null) return { row: known, isNew: false }
      return { row: await staff.updateStaffRoles({ id, revoked_by, revoked_at: new Date() }), isNew: true }
    })
    return new StepResponse(await toGrantedRole(container, row), isNew ? id : null)
  },
  async (id, { container }) => {
    if (id) await container.resolve(STAFF_MODULE).updateStaffRoles({ id, revoked_by: null, revoked_at: null })
  },
)
