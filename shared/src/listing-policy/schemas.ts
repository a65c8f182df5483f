import { z } from "zod"
import { LISTING_POLICIES } from "./rules.ts"

/** What the other policy would take out of the shop, or bring into it, today. */
export const PolicyEffect = z.object({
  products: z.number().int(),
  /** Open baskets with some of them. */
  carts: z.number().int(),
  /** A few of the products, with their makers. */
  examples: z.array(z.object({ id: z.string(), title: z.string(), maker: z.string() })),
})
export type PolicyEffect = z.infer<typeof PolicyEffect>

export const PolicyChange = z.object({
  id: z.string(),
  at: z.iso.datetime(),
  policy: z.enum(LISTING_POLICIES),
  reason: z.string(),
  /** Of the day of the change. */
  user_email: z.string(),
})
export type PolicyChange = z.infer<typeof PolicyChange>

/** Answer of `/admin/listing-policy`. */
export const PolicyDesk = z.object({
  policy: z.enum(LISTING_POLICIES),
  /** Whether whoever asks may change it. */
  may_change: z.boolean(),
  effect: PolicyEffect,
  /** The newest first, at most `MOST_POLICY_CHANGES`. */
  changes: z.array(PolicyChange),
})
export type PolicyDesk = z.infer<typeof PolicyDesk>

export const MOST_POLICY_CHANGES = 20

/** `confirm`: `POLICY_CONFIRMATION`, typed. */
export const ChangePolicy = z.strictObject({
  policy: z.enum(LISTING_POLICIES),
  reason: z.string().max(1000).default(""),
  confirm: z.string().max(100).default(""),
})
export type ChangePolicy = z.infer<typeof ChangePolicy>
