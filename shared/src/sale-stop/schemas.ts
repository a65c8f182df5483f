import { z } from "zod"

/** Everything arrives as it was typed: what is wrong with it is told field by field. */
const Typed = z.string().max(2000).default("")

export const STOPS_PER_PAGE = 20

/** What a notice is about: one of the two, and "" for the other. */
export const StopSubject = z.object({ product_id: Typed, organization_id: Typed })
export type StopSubject = z.infer<typeof StopSubject>

/** A notice as its paper has it; days are `YYYY-MM-DD`. `until` "": until it is lifted. `confirm`: its number, typed again. */
export const RegisterStop = StopSubject.extend({
  number: Typed,
  issuer: Typed,
  from: Typed,
  until: Typed,
  reason: Typed,
  reason_en: Typed,
  internal_note: Typed,
  confirm: Typed,
})
export type RegisterStop = z.infer<typeof RegisterStop>

/** The notice that ends another, and the day from which the goods may be sold again. */
export const LiftStop = z.object({ number: Typed, on: Typed })
export type LiftStop = z.infer<typeof LiftStop>

export const STOP_STATES = ["not_yet", "in_force", "ended", "lifted"] as const
export const StopState = z.enum(STOP_STATES)
export type StopState = z.infer<typeof StopState>

/** As officials see it. `internal_note` is for them alone. */
export const DeskStop = z.object({
  id: z.string(),
  state: StopState,
  product: z.object({ id: z.string(), handle: z.string(), title: z.string() }).nullable(),
  /** Stopped as a whole, or whose product it is; null for goods that nobody sells any more. */
  organization: z.object({ id: z.string(), handle: z.string(), name: z.string() }).nullable(),
  province_code: z.string().nullable(),
  number: z.string(),
  issuer: z.string(),
  from: z.iso.date(),
  until: z.iso.date().nullable(),
  reason: z.string(),
  reason_en: z.string().nullable(),
  internal_note: z.string().nullable(),
  lifted: z.object({ on: z.iso.date(), number: z.string() }).nullable(),
})
export type DeskStop = z.infer<typeof DeskStop>

/** What a notice hits now. Orders are those of which the goods are not handed over yet. */
export const StopEffect = z.object({
  products: z.number().int(),
  carts: z.number().int(),
  unpaid_orders: z.number().int(),
  paid_orders: z.number().int(),
})
export type StopEffect = z.infer<typeof StopEffect>

export const StopAnswer = z.object({ stop: DeskStop })
export type StopAnswer = z.infer<typeof StopAnswer>

/** `product_id`: what stops these goods, be it their whole organization. */
export const ListStops = z.strictObject({
  state: StopState.optional().catch(undefined),
  product_id: z.string().min(1).max(64).optional().catch(undefined),
  province: z
    .string()
    .regex(/^\d{2}$/)
    .optional()
    .catch(undefined),
  q: z.string().max(200).catch("").default(""),
  page: z.coerce.number().int().min(1).max(100_000).catch(1).default(1),
})
export type ListStops = z.infer<typeof ListStops>

/** Those that began last come first. */
export const StopPage = z.object({ stops: z.array(DeskStop), count: z.number().int(), page: z.number().int() })
export type StopPage = z.infer<typeof StopPage>

/** Organizations that a notice or a certificate may name, by their names. */
export const FoundMakers = z.object({
  makers: z.array(z.object({ id: z.string(), name: z.string(), province_code: z.string() })),
})
export type FoundMakers = z.infer<typeof FoundMakers>
