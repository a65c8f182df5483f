import { z } from "zod"

/** How long an operator who has begun acts for an organization, in minutes. */
export const ACTING_MINUTES = 60

/** How long the way from the dashboard to the organization's desk is open, in minutes. */
export const ACTING_LINK_MINUTES = 5

export const LONGEST_ACTING_REASON = 300

/** An operator wants to do an organization's work for it: who asked for it and what for, as the organization reads it. */
export const AskActing = z.strictObject({ reason: z.string().trim().min(1).max(LONGEST_ACTING_REASON) })
export type AskActing = z.infer<typeof AskActing>

/** Where to begin: a page of the shop, for one person and once. */
export const ActingAsked = z.object({ url: z.url() })
export type ActingAsked = z.infer<typeof ActingAsked>

export const ActingLink = z.strictObject({ token: z.string().max(2000) })
export type ActingLink = z.infer<typeof ActingLink>

/** What the operator is about to begin. */
export const CheckedActing = z.object({ organization: z.string(), operator: z.string(), reason: z.string() })
export type CheckedActing = z.infer<typeof CheckedActing>

/** Begun: the token opens the desk of this organization and nothing else. */
export const ActingBegun = z.object({ token: z.string(), handle: z.string(), operator: z.string() })
export type ActingBegun = z.infer<typeof ActingBegun>

export const ActingEnded = z.object({ ended: z.boolean() })
export type ActingEnded = z.infer<typeof ActingEnded>

/** An operator who acts for an organization now. `operator` is an e-mail. */
export const ActingNow = z.object({ operator: z.string(), ends_at: z.iso.datetime() })
export type ActingNow = z.infer<typeof ActingNow>
