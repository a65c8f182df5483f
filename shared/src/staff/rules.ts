/**
 * What people of the shop and officials are trusted with:
 *
 * - `operator`: runs the shop, and never touches a recognition
 * - `registrar`: registers decisions and recognitions
 * - `reviewer`: checks certificates and listings
 * - `auditor`: reads all, changes nothing
 */
export const STAFF_ROLES = ["operator", "registrar", "reviewer", "auditor"] as const
export type StaffRole = (typeof STAFF_ROLES)[number]

const PROVINCIAL_ROLES: readonly StaffRole[] = ["registrar", "reviewer"]

/** Whether a row of the role may name a province, in which alone it then counts. The other roles are for the whole shop. */
export function isProvincialRole(role: StaffRole): boolean {
  return PROVINCIAL_ROLES.includes(role)
}

/** Whether somebody with these roles may call a route of core's, which knows nothing of roles. */
export function mayCallCoreRoute(roles: readonly StaffRole[], method: string): boolean {
  const isReading = method === "GET" || method === "HEAD"
  return roles.includes("operator") || (isReading && roles.includes("auditor"))
}
