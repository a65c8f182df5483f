import { z } from "zod"
import { STAFF_ROLES } from "./rules.ts"

const Role = z.enum(STAFF_ROLES)

/** One thing that somebody is trusted with. It stays when it has ended, as the answer to who could do what when. */
export const GrantedRole = z.object({
  id: z.string(),
  role: Role,
  /** Null for the whole country. */
  province: z.object({ code: z.string(), name: z.string() }).nullable(),
  granted_at: z.iso.datetime(),
  /** Their e-mail; null when it was done on the server itself, or by somebody who has gone. */
  granted_by: z.string().nullable(),
})
export type GrantedRole = z.infer<typeof GrantedRole>

/** Somebody who can sign in at the desk. Without a role there is nothing for them to see. */
export const StaffPerson = z.object({
  user_id: z.string(),
  email: z.string(),
  /** "" where none was told. */
  name: z.string(),
  /** Those in force, the oldest first. */
  roles: z.array(GrantedRole),
  /** Whether signing in asks for the code of an authenticator app. */
  has_two_factor: z.boolean(),
})
export type StaffPerson = z.infer<typeof StaffPerson>

export const STAFF_PER_PAGE = 20

export const StaffPage = z.object({
  people: z.array(StaffPerson),
  /** All of today's, by their names. */
  provinces: z.array(z.object({ code: z.string(), name: z.string() })),
  count: z.number().int(),
  limit: z.number().int(),
  offset: z.number().int(),
})
export type StaffPage = z.infer<typeof StaffPage>

/** `q`: part of an e-mail or name. */
export const ListStaff = z.strictObject({
  q: z.string().trim().max(100).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(STAFF_PER_PAGE),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
})
export type ListStaff = z.infer<typeof ListStaff>

/** `province_code`: one of today's 34, for officials only; null for the whole country. */
export const GrantRole = z.strictObject({
  user_id: z.string().min(1),
  role: Role,
  province_code: z.string().nullable(),
})
export type GrantRole = z.infer<typeof GrantRole>

export const RoleAnswer = z.object({ role: GrantedRole })
/** A second factor is gone; only its holder can set up another. */
export const TwoFactorEnded = z.object({ has_two_factor: z.literal(false) })
export type TwoFactorEnded = z.infer<typeof TwoFactorEnded>
export const MyStaffRoles = z.object({ person: StaffPerson })
export type MyStaffRoles = z.infer<typeof MyStaffRoles>
