import { z } from "@medusajs/framework/zod"
import { PICTURE_ARCHETYPES, TemperatureClass } from "@ocop/shared/catalogue"
import { IDENTIFIER_TYPES, LegalForm } from "@ocop/shared/organization"
import { Stars } from "@ocop/shared/stars"
import { NET_UNITS } from "@ocop/shared/unit-price"
import { listReferenceData, readReferenceData } from "../../reference-data"

const optionalText = z.string().nullable().default(null)

export const SeedMaker = z.strictObject({
  /** How the other files name this maker. */
  key: z.string(),
  name: z.string(),
  other_name: optionalText,
  other_name_lang: optionalText,
  legal_form: LegalForm,
  province_code: z.string(),
  commune_code: optionalText,
  street: optionalText,
  street_public: z.boolean().default(false),
  phone: optionalText,
  identifier_type: z.enum(IDENTIFIER_TYPES).nullable().default(null),
  identifier: optionalText,
  since_year: z.number().int().nullable().default(null),
  known_for: optionalText,
  story_place: optionalText,
  story_method: optionalText,
  story_people: optionalText,
  story_updated_on: optionalText,
  is_demo: z.boolean().default(false),
  source: optionalText,
})
export type SeedMaker = z.infer<typeof SeedMaker>

export const SeedGood = z.strictObject({
  maker: z.string(),
  name: z.string(),
  name_en: optionalText,
  /** 0 when none of the 26 sets fits. */
  set_no: z.number().int().min(0).max(26),
  archetype: z.enum(PICTURE_ARCHETYPES),
  temperature_class: TemperatureClass.default("ambient"),
  shelf_life_days: z.number().int().nullable().default(null),
  season_months: z.array(z.number().int().min(1).max(12)).default([]),
  variants: z
    .array(
      z.strictObject({
        title: z.string(),
        /** Whole đồng. */
        price: z.number().int().positive(),
        /** Absent where a unit price would say nothing: a night in a homestay, a potted tree. */
        net: z.strictObject({ amount: z.number().positive(), unit: z.enum(NET_UNITS) }).optional(),
        /** With the wrapping, as the carrier weighs it. */
        weight_g: z.number().int().positive(),
        stock: z.number().int().nonnegative(),
      }),
    )
    .min(1),
  facts: z
    .strictObject({
      ingredients: z.string(),
      usage: z.string(),
      storage: z.string(),
      warnings: z.string(),
      allergens: z.string(),
      material_origin: z.string(),
      declaration_no: z.string(),
      alcohol_by_volume: z.string(),
    })
    .partial()
    .default({}),
  story: optionalText,
  story_en: optionalText,
  source: optionalText,
})
export type SeedGood = z.infer<typeof SeedGood>

/** Days are calendar days or relative to the day of seeding: see `toDay`. */
export const SeedDecision = z.strictObject({
  /** `{year}` stands for the year of the date. */
  number: z.string(),
  date: z.string(),
  authority: z.string(),
  is_demo: z.boolean(),
  recognitions: z.array(
    z.strictObject({
      /** The handle of the product. */
      good: z.string(),
      stars: Stars,
      score: z.number().nullable().default(null),
      /** Without one: 36 months after the date of the decision. */
      valid_until: z.string().optional(),
      extended_until: z.string().optional(),
      extension_paper: optionalText,
      revoked_on: z.string().optional(),
      revocation_ground: optionalText,
      name_printed: optionalText,
      place_printed: optionalText,
      source: z.string(),
      verified_by: z.string().nullable(),
      /** "date": the day of the decision; null for a claim that nobody has compared with a source. */
      verified_on: z.string().nullable(),
    }),
  ),
})
export type SeedDecision = z.infer<typeof SeedDecision>

export const SeedCertification = z.strictObject({
  maker: z.string(),
  good: z.string().optional(),
  standard: z.string(),
  number: z.string(),
  issuer: z.string(),
  scope_text: optionalText,
  issued_on: z.string(),
  valid_until: z.string(),
})

export const SeedSaleStop = z.strictObject({
  good: z.string().optional(),
  maker: z.string().optional(),
  number: z.string(),
  issuer: z.string(),
  from: z.string(),
  until: z.string().nullable(),
  reason: z.string(),
})

const SIGN_IN = { email: z.email(), password: z.string().min(12) }

const OFFICIAL = {
  first_name: z.string(),
  last_name: z.string(),
  province_code: z.string(),
  /** What else they are trusted with there. */
  also: z.array(z.enum(["registrar", "reviewer"])).default([]),
}

export const SeedAccount = z.discriminatedUnion("role", [
  z.strictObject({ role: z.literal("shopper"), ...SIGN_IN, first_name: z.string(), last_name: z.string() }),
  /** Somebody who acts for an invented maker, named by its key. */
  z.strictObject({ role: z.literal("producer"), ...SIGN_IN, name: z.string(), maker: z.string() }),
  /** Somebody who runs the shop: only where nobody else can reach it. */
  z.strictObject({ role: z.literal("operator"), ...SIGN_IN, first_name: z.string(), last_name: z.string() }),
  /** An official of a province: the same. */
  z.strictObject({ role: z.literal("registrar"), ...SIGN_IN, ...OFFICIAL }),
  z.strictObject({ role: z.literal("reviewer"), ...SIGN_IN, ...OFFICIAL }),
])
export type SeedAccount = z.infer<typeof SeedAccount>

const SEED_KINDS = ["makers", "goods", "decisions", "certifications", "sale-stops", "accounts"] as const

/** Makers of one trade or region, with all that is theirs. */
const MarketFile = z.partialRecord(z.enum(SEED_KINDS), z.array(z.unknown()))

/** The rows of a kind, checked: those of its own file, then those of the files of the market. */
export function readSeed<T extends z.ZodType>(kind: (typeof SEED_KINDS)[number], row: T): z.infer<T>[] {
  const market = listReferenceData("seed/market").map((path) => MarketFile.parse(readReferenceData(path))[kind] ?? [])
  return z.array(row).parse([readReferenceData(`seed/${kind}.json`), ...market].flat())
}
