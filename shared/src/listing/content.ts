import { z } from "zod"
import { LAST_SET, TemperatureClass } from "../catalogue/schemas.ts"
import { NET_UNITS } from "../unit-price/rules.ts"
import { goodsKindOf, LABEL_FACTS, needOfFact, type LabelFact } from "./facts.ts"

export const LONGEST_NAME = 150
export const LONGEST_PACK = 80
export const LONGEST_FACT = 1500
export const LONGEST_STORY = 4000
export const MOST_VARIANTS = 10
/** Whole đồng. */
export const LEAST_PRICE = 1_000
export const HIGHEST_PRICE = 1_000_000_000
export const MOST_STOCK = 1_000_000
/** Grams, of one pack with its wrapping. */
export const HEAVIEST = 200_000
export const LONGEST_LEAD_DAYS = 60
export const LONGEST_SHELF_LIFE_DAYS = 3650

/** Control characters but line breaks, and what is seen by nobody. */
const INVISIBLE = /[^\P{Cc}\n]|[\u00ad\u200b\u2060\ufeff]/gu

const tidy = (text: string) => text.normalize("NFC").replace(/\r\n?/gu, "\n").replace(INVISIBLE, " ").trim()

/** One line as it was meant: composed letters, single spaces, nothing invisible. */
export const Line = (longest: number) =>
  z
    .string()
    .transform((text) => tidy(text).replace(/\s+/gu, " "))
    .pipe(z.string().max(longest))

const Text = (longest: number) => z.string().transform(tidy).pipe(z.string().max(longest))

export const NetContent = z.strictObject({ amount: z.number().positive().max(1_000_000), unit: z.enum(NET_UNITS) })

/** One pack that is sold. What a draft does not say yet is null or empty. */
export const ListingVariant = z.strictObject({
  /** Of the product that is on sale; null for a pack that is new. */
  id: z.string().max(100).nullable().default(null),
  title: Line(LONGEST_PACK),
  /** Whole đồng. */
  price: z.number().int().min(LEAST_PRICE).max(HIGHEST_PRICE).nullable(),
  /** What it holds without its wrapping; null where a price by weight would say nothing. */
  net: NetContent.nullable(),
  /** With the wrapping, as the carrier weighs it. */
  weight_g: z.number().int().positive().max(HEAVIEST).nullable(),
  stock: z.number().int().nonnegative().max(MOST_STOCK),
})
export type ListingVariant = z.infer<typeof ListingVariant>

const GRAMS = { g: 1, kg: 1000, ml: null, l: null, piece: null } as const

/**
 * Whether a pack with its wrapping is said to weigh less than what is in it. What is measured by volume or by pieces is
 * not judged: a litre of oil weighs less than a kilogram.
 */
export function isBelowNet({ net, weight_g }: Pick<ListingVariant, "net" | "weight_g">): boolean {
  const grams = net === null ? null : GRAMS[net.unit]
  if (net === null || grams === null || weight_g === null) return false
  // To the milligram: 4.35 kg are not quite 4350 g in floating point.
  return weight_g < Math.round(net.amount * grams * 1000) / 1000
}

/**
 * How strong a drink is, as people write it: "29", "29 %", "29,5% vol", "29 độ". Kept as labels have it: "29,5 % vol".
 * Drafts of before say nothing of it.
 */
const AlcoholByVolume = Line(30)
  .default("")
  .transform((text, context) => {
    if (text === "") return ""
    const percent = /^(\d{1,2})(?:[.,](\d))?\s*(?:%|độ|°)?\s*(?:vol\.?|v\/v)?$/iu.exec(text)
    if (percent) return `${Number(percent[1])}${percent[2] ? `,${percent[2]}` : ""} % vol`
    context.addIssue({ code: "custom", message: "Ghi số phần trăm, ví dụ 29,5 % vol." })
    return z.NEVER
  })

export const LabelFacts = z.strictObject({
  ingredients: Text(LONGEST_FACT),
  alcohol_by_volume: AlcoholByVolume,
  usage: Text(LONGEST_FACT),
  storage: Text(LONGEST_FACT),
  warnings: Text(LONGEST_FACT),
  shelf_life_days: z.number().int().positive().max(LONGEST_SHELF_LIFE_DAYS).nullable(),
  allergens: Text(LONGEST_FACT),
  material_origin: Text(LONGEST_FACT),
  declaration_no: Line(100),
})
export type LabelFacts = z.infer<typeof LabelFacts>

/** What a producer says of a product. No star, no certificate: these come from decisions alone. */
export const ListingContent = z.strictObject({
  name: Line(LONGEST_NAME),
  /** A set of Appendix II of Decision 26/2026/QĐ-TTg, 0 when none fits, null when it is not chosen yet. */
  set_no: z.number().int().min(0).max(LAST_SET).nullable(),
  variants: z.array(ListingVariant).max(MOST_VARIANTS),
  temperature_class: TemperatureClass,
  /** From the order to the day on which it is handed over, 0 for what lies ready. */
  lead_time_days: z.number().int().nonnegative().max(LONGEST_LEAD_DAYS),
  facts: LabelFacts,
  /** 1 to 12; empty for goods of the whole year. */
  season_months: z.array(z.number().int().min(1).max(12)).max(12),
  story: Text(LONGEST_STORY),
})
export type ListingContent = z.infer<typeof ListingContent>

export const EMPTY_LISTING: ListingContent = {
  name: "",
  set_no: null,
  variants: [],
  temperature_class: "ambient",
  lead_time_days: 0,
  facts: {
    ingredients: "",
    alcohol_by_volume: "",
    usage: "",
    storage: "",
    warnings: "",
    shelf_life_days: null,
    allergens: "",
    material_origin: "",
    declaration_no: "",
  },
  season_months: [],
  story: "",
}

/** The pages on which a listing is written, each saved by itself. */
export const LISTING_PARTS = ["name", "packs", "label", "story"] as const
export type ListingPart = (typeof LISTING_PARTS)[number]

/** The page on which a field is written; null for what is none of them, such as a note on the whole. */
export function partOfField(field: string): ListingPart | "photos" | null {
  if (field === "name" || field === "set_no") return "name"
  if (/^(?:variants|temperature_class|lead_time_days)\b/.test(field)) return "packs"
  if (/^(?:facts|season_months)\b/.test(field)) return "label"
  return field === "story" || field === "photos" ? field : null
}

/** What is missing before a listing may be submitted; `field` is the name of the input. */
export type ListingGap = { part: ListingPart; field: string }

/** What has to be said yet, in the order of the pages. */
export function listingGaps(content: ListingContent): ListingGap[] {
  const { name, set_no, variants } = content
  const gaps: ListingGap[] = []
  if (name === "") gaps.push({ part: "name", field: "name" })
  if (set_no === null) gaps.push({ part: "name", field: "set_no" })
  if (variants.length === 0) gaps.push({ part: "packs", field: "variants.0.title" })
  for (const [index, variant] of variants.entries()) {
    const isSent = goodsKindOf(set_no ?? 0) !== "service"
    const asked = isSent ? (["title", "price", "weight_g"] as const) : (["title", "price"] as const)
    const missing = asked.filter((key) => !variant[key] || (key === "weight_g" && isBelowNet(variant)))
    gaps.push(...missing.map((key): ListingGap => ({ part: "packs", field: `variants.${index}.${key}` })))
  }
  const needed = set_no === null ? [] : LABEL_FACTS.filter((fact) => needOfFact(set_no, fact) === "needed")
  return [...gaps, ...needed.filter((fact) => isEmpty(content.facts, fact)).map(toLabelGap)]
}

function isEmpty(facts: LabelFacts, fact: LabelFact): boolean {
  return facts[fact] === "" || facts[fact] === null
}

function toLabelGap(fact: LabelFact): ListingGap {
  return { part: "label", field: `facts.${fact}` }
}

/**
 * An amount or a number as a seller writes it: "85000", "85.000", "85,000 đ". Null when it is none, or could be read in
 * two ways ("8.5"): a seller who sets a price writes it out.
 */
export function parseWhole(text: string): number | null {
  const typed = text.replace(/\s+/gu, "").replace(/(?:₫|đồng|đ|vnd)$/iu, "")
  if (/^\d{1,12}$/.test(typed)) return Number(typed)
  return /^\d{1,3}(?:(?:\.\d{3})+|(?:,\d{3})+)$/.test(typed) ? Number(typed.replace(/[.,]/g, "")) : null
}

/** A measure with a fraction: "1,5" and "1.5" are the same. Null when it is none. */
export function parseMeasure(text: string): number | null {
  const typed = text.trim()
  return /^\d{1,7}(?:[.,]\d{1,3})?$/.test(typed) ? Number(typed.replace(",", ".")) : null
}
