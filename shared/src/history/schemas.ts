import { z } from "zod"

export const HISTORY_PER_PAGE = 20

/** What of an organization's an event was about. Prices are whole đồng. */
export const EventAbout = z.object({
  /** The parcel's code. */
  code: z.string().optional(),
  product_id: z.string().optional(),
  listing_id: z.string().optional(),
  price: z.number().int().optional(),
  available: z.number().int().optional(),
  on_sale: z.boolean().optional(),
  takes_cash: z.boolean().optional(),
  /** It was begun on the organization's behalf, and whether it was done is not known. */
  is_open: z.boolean().optional(),
})
export type EventAbout = z.infer<typeof EventAbout>

/** Something that was done to an organization, or for it. `actor` is a member's name or an operator's e-mail. */
export const HistoryEvent = z.object({
  id: z.string(),
  kind: z.string(),
  actor: z.string().nullable(),
  actor_type: z.enum(["member", "operator", "system"]),
  /** An operator did it for the organization, at its wish. */
  on_behalf: z.boolean(),
  reason: z.string().nullable(),
  about: EventAbout,
  at: z.iso.datetime(),
})
export type HistoryEvent = z.infer<typeof HistoryEvent>

/** The newest first. `page` counts from 1. */
export const HistoryPage = z.object({
  events: z.array(HistoryEvent),
  page: z.number().int(),
  page_count: z.number().int(),
})
export type HistoryPage = z.infer<typeof HistoryPage>
