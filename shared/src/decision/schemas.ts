import { z } from "zod"
import { PaperScans } from "../scan/schemas.ts"
import { LegalForm } from "../organization/schemas.ts"
import { Stars } from "../stars/schemas.ts"

/** Everything arrives as it was typed: what is wrong with it is told field by field. */
const Typed = z.string().max(2000).default("")

export const RECOGNITION_STATES = [
  "draft",
  "not_yet",
  "valid",
  "window",
  "late",
  "extended",
  "expired",
  "revoked",
] as const
export const RecognitionState = z.enum(RECOGNITION_STATES)
export type RecognitionState = z.infer<typeof RecognitionState>

/** Rows of one form; whole annexes are imported. */
export const MAX_ITEMS = 100
export const DECISIONS_PER_PAGE = 20
export const RECOGNITIONS_PER_PAGE = 20

/**
 * What a decision says of one product. An empty `valid_from` is the day of the decision, an empty `valid_until` 36 months
 * later.
 */
export const DraftRecognition = z.object({
  product_id: z.string().min(1).max(64),
  stars: Stars,
  score: z.number().nullable().default(null),
  valid_from: Typed,
  valid_until: Typed,
  name_printed: Typed,
  place_printed: Typed,
})
export type DraftRecognition = z.infer<typeof DraftRecognition>

/** The paper. `province_code` is null for the ministry's. */
export const DecisionPaper = z.object({
  number: Typed,
  date: Typed,
  authority: Typed,
  province_code: z.string().max(2).nullable().default(null),
  /** Without a scan: the public source that it was compared with, and when. */
  compared_with: Typed,
  compared_on: Typed,
})
export type DecisionPaper = z.infer<typeof DecisionPaper>

/** `submission_id`: of the paper that a producer sent, where it is written down from one. */
export const DraftDecision = DecisionPaper.extend({
  items: z.array(DraftRecognition).max(MAX_ITEMS).default([]),
  submission_id: z.string().max(64).default(""),
})
export type DraftDecision = z.infer<typeof DraftDecision>

export const AddRecognitions = z.object({ items: z.array(DraftRecognition).min(1).max(MAX_ITEMS) })
export type AddRecognitions = z.infer<typeof AddRecognitions>

export const CorrectDecision = DecisionPaper.extend({ reason: Typed })
export type CorrectDecision = z.infer<typeof CorrectDecision>

/** An empty `product_id` leaves the product as it is. */
export const CorrectRecognition = DraftRecognition.extend({
  product_id: z.string().max(64).default(""),
  reason: Typed,
})
export type CorrectRecognition = z.infer<typeof CorrectRecognition>

export const DiscardRecognition = z.object({ reason: Typed })
export type DiscardRecognition = z.infer<typeof DiscardRecognition>

/** Art. 12(3): until when, and the paper which shows that a renewal is pending. */
export const ExtendRecognition = z.object({ until: Typed, paper: Typed })
export type ExtendRecognition = z.infer<typeof ExtendRecognition>

/** `confirm`: the decision's number, typed again. */
export const RevokeRecognition = z.object({
  on: Typed,
  ground: Typed,
  detail: Typed,
  number: Typed,
  authority: Typed,
  confirm: Typed,
})
export type RevokeRecognition = z.infer<typeof RevokeRecognition>

/** As officials see it. Days are `YYYY-MM-DD`. */
export const DeskRecognition = z.object({
  id: z.string(),
  state: RecognitionState,
  decision: z.object({ id: z.string(), number: z.string(), date: z.iso.date(), authority: z.string() }),
  product: z.object({ id: z.string(), handle: z.string(), title: z.string() }),
  organization: z.object({ id: z.string(), handle: z.string(), name: z.string() }),
  /** Of what officials may touch it: null for five stars. */
  province_code: z.string().nullable(),
  stars: Stars,
  score: z.number().nullable(),
  valid_from: z.iso.date(),
  valid_until: z.iso.date(),
  extended_until: z.iso.date().nullable(),
  extension_paper: z.string().nullable(),
  revoked: z
    .object({
      on: z.iso.date(),
      ground: z.string(),
      number: z.string().nullable(),
      authority: z.string().nullable(),
    })
    .nullable(),
  name_printed: z.string().nullable(),
  place_printed: z.string().nullable(),
  verified: z.object({ on: z.iso.date(), by: z.string() }).nullable(),
  /** When officials reminded its producer last that it ends. */
  reminded_on: z.iso.date().nullable(),
  /** A renewal may be filed between these days. */
  filing: z.object({ from: z.iso.date(), until: z.iso.date() }),
  /** Who asks wrote it down, so somebody else has to compare it. */
  is_own_draft: z.boolean(),
  is_demo: z.boolean(),
})
export type DeskRecognition = z.infer<typeof DeskRecognition>

export const DeskDecision = z.object({
  id: z.string(),
  number: z.string(),
  date: z.iso.date(),
  authority: z.string(),
  province: z.object({ code: z.string(), name: z.string() }).nullable(),
  compared_with: z.string().nullable(),
  compared_on: z.iso.date().nullable(),
  is_demo: z.boolean(),
  /** The paper that a producer sent, which it was written down from. */
  submission_id: z.string().nullable(),
  ...PaperScans.shape,
  recognitions: z.array(DeskRecognition),
})
export type DeskDecision = z.infer<typeof DeskDecision>

export const DecisionAnswer = z.object({ decision: DeskDecision })
export type DecisionAnswer = z.infer<typeof DecisionAnswer>

export const RecognitionAnswer = z.object({ recognition: DeskRecognition })
export type RecognitionAnswer = z.infer<typeof RecognitionAnswer>

const Code = z.string().regex(/^\d{2,5}$/)
const Page = z.coerce.number().int().min(1).max(100_000).catch(1).default(1)

export const ListDecisions = z.strictObject({
  /** What belongs to the whole country, the ministry's, is in none. */
  province: Code.optional().catch(undefined),
  q: z.string().max(200).catch("").default(""),
  page: Page,
})
export type ListDecisions = z.infer<typeof ListDecisions>

/** The newest first. `drafts`: how many of its recognitions nobody has compared yet. */
export const DecisionPage = z.object({
  decisions: z.array(
    DeskDecision.omit({ recognitions: true, scan: true, earlier_scans: true }).extend({
      count: z.number().int(),
      drafts: z.number().int(),
    }),
  ),
  count: z.number().int(),
  page: z.number().int(),
})
export type DecisionPage = z.infer<typeof DecisionPage>

/**
 * What a list may be asked for beside the states: `closing`, in the last week of its window; `standing`, the one star of
 * its product that shoppers are shown.
 */
export const RECOGNITION_FILTERS = [...RECOGNITION_STATES, "closing", "standing"] as const
export type RecognitionFilter = (typeof RECOGNITION_FILTERS)[number]

/** `form` is of the producer, `commune` and `province` are where the goods come from. */
export const ListRecognitions = z.strictObject({
  state: z.enum(RECOGNITION_FILTERS).optional().catch(undefined),
  stars: z.coerce.number().pipe(Stars).optional().catch(undefined),
  form: LegalForm.optional().catch(undefined),
  commune: Code.optional().catch(undefined),
  province: Code.optional().catch(undefined),
  product_id: z.string().min(1).max(64).optional().catch(undefined),
  q: z.string().max(200).catch("").default(""),
  page: Page,
})
export type ListRecognitions = z.infer<typeof ListRecognitions>

/** Those that end first come first. */
export const RecognitionPage = z.object({
  recognitions: z.array(DeskRecognition),
  /** The names of the places that were asked for. */
  places: z.array(z.object({ code: z.string(), name: z.string() })),
  count: z.number().int(),
  page: z.number().int(),
})
export type RecognitionPage = z.infer<typeof RecognitionPage>

export const FindGoods = z.object({ q: z.string().max(200).catch("").default("") })
export type FindGoods = z.infer<typeof FindGoods>

/** Goods that a decision may name, by their names. */
export const FoundGoods = z.object({
  goods: z.array(
    z.object({ id: z.string(), title: z.string(), maker: z.string(), province_code: z.string().nullable() }),
  ),
})
export type FoundGoods = z.infer<typeof FoundGoods>

const Provinces = z.array(z.object({ code: z.string(), name: z.string() }))

/** What whoever has signed in may write down, and in which provinces; all of them for the whole country. */
export const OfficialDesk = z.object({
  /** Decisions, stars and sale stops. */
  is_registrar: z.boolean(),
  is_national: z.boolean(),
  provinces: Provinces,
  /** The same of certificates. */
  is_reviewer: z.boolean(),
  is_national_reviewer: z.boolean(),
  reviewer_provinces: Provinces,
  /** Where they read, by all their roles together. */
  reader_provinces: Provinces,
  /** Where shoppers see it all, without a slash at its end. */
  shop_url: z.string(),
})
export type OfficialDesk = z.infer<typeof OfficialDesk>
