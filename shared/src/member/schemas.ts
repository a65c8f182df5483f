import { z } from "zod"
import { ActingNow } from "../acting/schemas.ts"
import { Closure } from "../closure/schemas.ts"
import { ORGANIZATION_STATUSES } from "../organization/schemas.ts"

/** What a person may do for an organization: an owner also decides who else may act for it. */
export const MEMBER_ROLES = ["owner", "staff"] as const
export const MemberRole = z.enum(MEMBER_ROLES)
export type MemberRole = z.infer<typeof MemberRole>

/** An organization as one of its members sees it in the choice of organizations. */
export const MembershipSummary = z.object({
  handle: z.string(),
  name: z.string(),
  status: z.enum(ORGANIZATION_STATUSES),
  role: MemberRole,
  /** Notices that this member has not read, up to `MOST_UNREAD`. */
  unread: z.number().int(),
  /** In force or to come; null when there is none. */
  closure: Closure.nullable(),
  /** It makes something itself, and does not only sell what others make. */
  is_producer: z.boolean(),
  /** Whether its parcels may be paid for at the door. */
  takes_cash: z.boolean(),
})
export type MembershipSummary = z.infer<typeof MembershipSummary>

/**
 * Who is signed in at the desk, and for whom this person acts. `phone` is E.164. `acting` is null but for an operator who
 * does an organization's work at its wish.
 */
export const Me = z.object({
  email: z.string(),
  name: z.string(),
  phone: z.string().nullable(),
  organizations: z.array(MembershipSummary),
  acting: ActingNow.nullable(),
})
export type Me = z.infer<typeof Me>

/** Whose the mailed link is. With a password already, that one is asked for instead of a new one. */
export const CheckedMemberLink = z.object({ email: z.string(), has_password: z.boolean() })
export type CheckedMemberLink = z.infer<typeof CheckedMemberLink>

/** Opens the desk for the person whose the mailed link is. `phone` may be "". */
export const OpenMember = z.strictObject({
  token: z.string().max(2000),
  name: z.string(),
  phone: z.string(),
  password: z.string(),
})
export type OpenMember = z.infer<typeof OpenMember>

export const MemberReady = z.object({ email: z.string() })
export type MemberReady = z.infer<typeof MemberReady>

/** Who acts for an organization, owners first, and who was asked to. Invitations are told to owners only. */
export const Team = z.object({
  members: z.array(
    z.object({
      membership_id: z.string(),
      name: z.string(),
      email: z.string(),
      role: MemberRole,
      is_you: z.boolean(),
      since: z.iso.datetime(),
    }),
  ),
  invitations: z.array(z.object({ id: z.string(), email: z.string(), role: MemberRole, expires_at: z.iso.datetime() })),
})
export type Team = z.infer<typeof Team>

/** Invitations that may wait at once. */
export const MAX_INVITATIONS = 20

export const InviteMember = z.strictObject({ email: z.string().max(300), role: MemberRole })
export type InviteMember = z.infer<typeof InviteMember>

/** Looks at a mailed invitation before the form is shown. */
export const CheckInvitation = z.strictObject({ id: z.string().max(100), token: z.string().max(2000) })
export type CheckInvitation = z.infer<typeof CheckInvitation>

/** To whom an invitation is, to act for whom. With a password already, that one is asked for instead of a new one. */
export const CheckedInvitation = z.object({
  organization: z.string(),
  role: MemberRole,
  email: z.string(),
  is_member: z.boolean(),
  has_password: z.boolean(),
})
export type CheckedInvitation = z.infer<typeof CheckedInvitation>

/** Accepts it. Who has the desk already is asked for nothing more: these fields are "" then. */
export const AcceptInvitation = CheckInvitation.extend({ name: z.string(), phone: z.string(), password: z.string() })
export type AcceptInvitation = z.infer<typeof AcceptInvitation>

export const InvitationAccepted = z.object({ handle: z.string(), email: z.string() })
