import type { ExecArgs } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { STAFF_ROLES } from "@ocop/shared/staff"
import { logger } from "../logger"
import { grantStaffRoleWorkflow } from "../workflows/staff/grant-staff-role"

/**
 * Trusts a user of the dashboard with a role, where nobody is there yet who could do it at the desk:
 * `npx medusa exec ./src/scripts/grant-role.js operator ten@example.com`
 */
export default async function grantRole({ container, args }: ExecArgs): Promise<void> {
  const [typed, email] = args
  const role = STAFF_ROLES.find((each) => each === typed)
  if (!role || !email) throw new Error(`Say which role (${STAFF_ROLES.join(", ")}) and whose, by e-mail.`)
  const [user] = await container.resolve(Modules.USER).listUsers({ email }, { take: 1 })
  if (!user)
    throw new Error(`Nobody signs in with ${email}. Make them first: npx medusa user -e ${email} -p <password>`)
  await grantStaffRoleWorkflow(container).run({
    input: { user_id: user.id, role, province_code: null, granted_by: null },
  })
  logger.info(`${user.id} is ${role}`)
}
