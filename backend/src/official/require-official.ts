import type { MedusaRequest } from "@medusajs/framework/http"
import type { UserDTO } from "@medusajs/framework/types"
import { coversProvince } from "@ocop/shared/official-act"
import type { StaffRole } from "@ocop/shared/staff"
import { requireStaff } from "../staff/require-staff"
import { otherProvince } from "./problems"

/** Whoever reads what the state says, in the provinces of their roles. */
export const READERS: [StaffRole, ...StaffRole[]] = ["operator", "registrar", "reviewer", "auditor"]

/** An official who asks. `provinces`: where the roles that were asked for hold; null for the whole country. */
export type Official = { user: UserDTO; provinces: readonly string[] | null }

/**
 * The official who asks, with one of these roles today somewhere. What they ask about must lie where it holds:
 * `requireProvince` for what they want to do, and lists show nothing of other provinces.
 *
 * @throws ProblemError 403 `not_allowed`
 */
export async function requireOfficial(req: MedusaRequest, ...roles: [StaffRole, ...StaffRole[]]): Promise<Official> {
  const { user, rows } = await requireStaff(req, ...roles)
  return { user, provinces: provincesOf(rows) }
}

/** Where these roles hold together; null for the whole country. */
export function provincesOf(rows: readonly { province_code: string | null }[]): Official["provinces"] {
  const codes = rows.map(({ province_code }) => province_code)
  return codes.includes(null) ? null : codes.flatMap((code) => code ?? [])
}

/**
 * Refuses what lies in no province of theirs. What belongs to the whole country, as five stars do, is for people with
 * the whole country alone.
 *
 * @throws ProblemError 403 `other_province`
 */
export function requireProvince({ provinces }: Official, province_code: string | null): void {
  if (!coversProvince(provinces, province_code)) throw otherProvince(province_code)
}
