import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { isProvincialRole, type GrantRole } from "@ocop/shared/staff"
import { gazetteer } from "../../../gazetteer"
import { STAFF_MODULE } from "../../../modules/staff"
import { changeRoles } from "../../../staff/change-roles"
import { ownRole, personNotFound, provinceNotForRole, provinceUnknown } from "../../../staff/problems"
import { toGrantedRole } from "../../../staff/read-staff"

/** `granted_by`: an operator's user id; null when it is done on the server itself. */
export type GrantStaffRoleInput = GrantRole & { granted_by: string | null }

/** @throws ProblemError 400 for the province, 403, 404 for the person, 409 for oneself */
export const grantStaffRoleStep = createStep(
  "grant-staff-role",
  async (input: GrantStaffRoleInput, { container }) => {
    await requireGrantable(container, input)
    const { row, isNew } = await changeRoles(container, input.granted_by, () => grant(container, input))
    return new StepResponse({ role: await toGrantedRole(container, row), isNew }, isNew ? row.id : null)
  },
  async (id, { container }) => {
    if (id) await container.resolve(STAFF_MODULE).deleteStaffRoles(id)
  },
)

async function requireGrantable(container: MedusaContainer, input: GrantStaffRoleInput): Promise<void> {
  const { user_id, role, province_code, granted_by } = input
  if (user_id === granted_by) throw ownRole()
  if (province_code !== null) {
    if (!isProvincialRole(role)) throw provinceNotForRole()
    if (gazetteer().province(province_code) === null) throw provinceUnknown()
  }
  const [user] = await container.resolve(Modules.USER).listUsers({ id: user_id }, { take: 1 })
  if (!user) throw personNotFound()
}

async function grant(container: MedusaContainer, { user_id, role, province_code, granted_by }: GrantStaffRoleInput) {
  const staff = container.resolve(STAFF_MODULE)
  const [known] = await staff.listStaffRoles({ user_id, role, province_code, revoked_at: null }, { take: 1 })
  if (known) return { row: known, isNew: false }
  const granted_at = new Date()
  return { row: await staff.createStaffRoles({ user_id, role, province_code, granted_by, granted_at }), isNew: true }
}
