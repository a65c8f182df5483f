import { z } from "zod"
import { English, Origin, Picture } from "../catalogue/schemas.ts"
import { DOCUMENT_KINDS } from "../document/rules.ts"
import { Stars } from "../stars/schemas.ts"

/** What anybody may read on the page behind a badge. Dates are legal calendar days; the last day counts. */
export const VERDICTS = ["valid", "extended", "expired", "revoked", "not_yet"] as const
export const Verdict = z.enum(VERDICTS)
export type Verdict = z.infer<typeof Verdict>

/** What may have been mistyped of a paper and mended since, by the columns that hold it. */
export const PAPER_PARTS = [
  "stars",
  "score",
  "standard",
  "number",
  "date",
  "authority",
  "issuer",
  "issued_on",
  "valid_from",
  "valid_until",
  "name_printed",
  "place_printed",
  "scope_text",
] as const
export type PaperPart = (typeof PAPER_PARTS)[number]

/** What the officials' log says of a paper for everybody: when, and what was mended, but not who. */
export const PaperEvent = z.object({
  on: z.iso.date(),
  event: z.enum(["registered", "verified", "corrected", "extended", "revoked"]),
  /** Only of `corrected`. */
  changed: z.array(z.enum(PAPER_PARTS)),
})
export type PaperEvent = z.infer<typeof PaperEvent>

export const EvidenceDocument = z.object({
  /** Of the version in force: another id than the one that was asked for when that was corrected. */
  id: z.string(),
  kind: z.enum(["recognition", "certification"]),
  verdict: Verdict,
  /** Decisions of invented makers: the page says "dữ liệu minh họa" before any verdict. */
  demo: z.boolean(),
  stars: Stars.nullable(),
  score: z.number().nullable(),
  /** "VietGAP", "HACCP"…; null for a star. */
  standard: z.string().nullable(),
  standard_en: English,
  number: z.string(),
  authority: z.string(),
  issued_on: z.iso.date(),
  valid_from: z.iso.date(),
  valid_until: z.iso.date().nullable(),
  extended_until: z.iso.date().nullable(),
  revoked: z.object({ on: z.iso.date(), ground: z.string() }).nullable(),
  scope: z.enum(["product", "maker"]),
  name_printed: z.string().nullable(),
  place_printed: z.string().nullable(),
  /** Where that is today: for a star what the goods come from, for a certificate the seat of its maker. */
  origin: Origin.nullable(),
  /** `url`: where others have published it; null for what the shop itself serves, `/store/evidence/:id/scan`. */
  scan: z.object({ url: z.string().nullable(), kind: z.enum(DOCUMENT_KINDS), bytes: z.number().int() }).nullable(),
  /** Officials have a scan which they have not published. */
  has_unpublished_scan: z.boolean(),
  /** Who compared the number with which source, when. */
  checked: z.object({ by: z.string(), on: z.iso.date(), source: z.string() }).nullable(),
  /** The oldest first. */
  log: z.array(PaperEvent),
  maker: z.object({ handle: z.string(), name: z.string() }),
  products: z.array(z.object({ handle: z.string(), name: z.string(), picture: Picture })),
  history: z.array(
    z.object({
      id: z.string(),
      stars: Stars.nullable(),
      number: z.string(),
      valid_from: z.iso.date(),
      valid_until: z.iso.date().nullable(),
      verdict: Verdict,
    }),
  ),
})
export type EvidenceDocument = z.infer<typeof EvidenceDocument>

/** One paper that was found; its page is `/chung-nhan/:id`. */
export const EvidenceMatch = EvidenceDocument.pick({
  id: true,
  kind: true,
  verdict: true,
  demo: true,
  stars: true,
  standard: true,
  standard_en: true,
  number: true,
  authority: true,
  issued_on: true,
  valid_from: true,
  valid_until: true,
  extended_until: true,
  revoked: true,
  maker: true,
}).extend({
  /** The product it names; null when it covers the whole maker. */
  product: z.string().nullable(),
})
export type EvidenceMatch = z.infer<typeof EvidenceMatch>

/** Answer of `GET /store/evidence?q=&page=`: what is in force comes first. */
export const EvidenceMatches = z.object({
  /** The day in Viet Nam on which the verdicts hold. */
  day: z.iso.date(),
  /** By its number, by a name as it was typed, or by one that comes near it; null when nothing was found. */
  found_by: z.enum(["number", "name", "near_name"]).nullable(),
  count: z.number().int(),
  page: z.number().int(),
  page_count: z.number().int(),
  matches: z.array(EvidenceMatch),
  /** Goods of that name of which no verified paper is known, at most `MAX_WITHOUT_PAPER`. */
  without_paper: z.array(
    z.object({ handle: z.string(), name: z.string(), maker: z.object({ handle: z.string(), name: z.string() }) }),
  ),
})
export type EvidenceMatches = z.infer<typeof EvidenceMatches>

/** One decision may recognise a hundred products. */
export const EVIDENCE_PER_PAGE = 20

export const MAX_WITHOUT_PAPER = 20
