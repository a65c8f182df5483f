import type { AuthenticatedMedusaRequest, MedusaRequest } from "@medusajs/framework/http"
import type { InferTypeOf, MedusaContainer, UserDTO } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { StaffRole } from "@ocop/shared/staff"
import { STAFF_MODULE } from "../modules/staff"
import type StaffRoleModel from "../modules/staff/models/staff-role"
import { notAllowed } from "./problems"

export type StaffRoleRow = InferTypeOf<typeof StaffRoleModel>

/** A user of the dashboard, and their rows in force. */
export type Staff = { user: UserDTO; rows: StaffRoleRow[] }

/**
 * The user who asks, when one of these roles is theirs today: read from the database at each request, since a token
 * outlives both the account and the role. `rows` are those of the roles that were asked for, one at least; they tell in
 * which provinces.
 *
 * @throws ProblemError 403 `not_allowed`
 */
export async function requireStaff(req: MedusaRequest, ...roles: [StaffRole, ...StaffRole[]]): Promise<Staff> {
  const user = await requireUser(req)
  const rows = (await rolesInForce(req.scope, [user.id])).filter(({ role }) => roles.includes(role))
  if (rows.length === 0) throw notAllowed()
  return { user, rows }
}

/**
 * Whoever has signed in at the dashboard, with or without a role. A secret key is no person: nobody would answer for it.
 *
 * @throws ProblemError 403 `not_allowed`
 */
export async function requireUser(req: MedusaRequest): Promise<UserDTO> {
  const id = userIdOf(req)
  const [user] = id === undefined ? [] : await req.scope.resolve(Modules.USER).listUsers({ id }, { take: 1 })
  if (!user) throw notAllowed()
  return user
}

function userIdOf(req: MedusaRequest): string | undefined {
  if (!("auth_context" in req)) return undefined
  const { auth_context } = req as AuthenticatedMedusaRequest
  return auth_context?.actor_type === "user" ? auth_context.actor_id : undefined
}

/** What these users are trusted with today, the oldest first. */
export function rolesInForce(container: MedusaContainer, user_ids: string[]): Promise<StaffRoleRow[]> {
  return container
    .resolve(STAFF_MODULE)
    .listStaffRoles({ user_id: user_ids, revoked_at: null }, { order: { granted_at: "ASC", id: "ASC" }, take: null })
}
