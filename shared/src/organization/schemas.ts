import { z } from "zod"
import { CertificationChip, English, Origin, Picture, ProductCard, SaleStopNotice } from "../catalogue/schemas.ts"
import { ClosureNotice } from "../closure/schemas.ts"

/** Who may be a producer (Decision 26/2026/QĐ-TTg Art. 1–2); `unknown` only for makers known from a public list. */
export const LEGAL_FORMS = [
  "household",
  "individual",
  "cooperative",
  "cooperative_group",
  "enterprise",
  "private_enterprise",
  "farm",
  "association",
  "unknown",
] as const
export const LegalForm = z.enum(LEGAL_FORMS)
export type LegalForm = z.infer<typeof LegalForm>

export const ORGANIZATION_STATUSES = ["draft", "submitted", "verified", "suspended"] as const
export type OrganizationStatus = (typeof ORGANIZATION_STATUSES)[number]

export const IDENTIFIER_TYPES = ["tax_code", "household_code", "personal_number", "registration"] as const

export const MakerDocument = z.object({
  handle: z.string(),
  name: z.string(),
  /** The name in Khmer or Chinese, with its language tag. */
  other_name: z.object({ text: z.string(), lang: z.string() }).nullable(),
  legal_form: LegalForm,
  commune: z.string().nullable(),
  province: z.string(),
  origin: Origin,
  demo: z.boolean(),
  since_year: z.number().int().nullable(),
  known_for: z.string().nullable(),
  known_for_en: English,
  story: z.object({
    place: z.string().nullable(),
    method: z.string().nullable(),
    people: z.string().nullable(),
    place_en: English,
    method_en: English,
    people_en: English,
    updated_on: z.iso.date().nullable(),
  }),
  picture: Picture,
  certifications: z.array(CertificationChip),
  products: z.array(ProductCard),
  stop: SaleStopNotice.nullable(),
  /** Days off that are not over, and from when usual goods leave again. */
  closure: ClosureNotice.nullable(),
  legal: z.object({
    registered_name: z.string(),
    /** Never a personal number. */
    tax_code: z.string().nullable(),
    address: z.string().nullable(),
    phone: z.string().nullable(),
  }),
  source: z.string().nullable(),
})
export type MakerDocument = z.infer<typeof MakerDocument>
