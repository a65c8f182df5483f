import { z } from "@medusajs/framework/zod"
import { CertificationChip, ProductCard, ProductDocument, type Picture, type UnitPrice } from "@ocop/shared/catalogue"
import {
  certificationVerdictOn,
  englishLabelOfStandard,
  isStandardKey,
  labelOfStandard,
  STANDARDS,
} from "@ocop/shared/certification"
import { addDays } from "@ocop/shared/day"
import { packsInEnglish } from "@ocop/shared/pack"
import { CARD_WIDTHS, type CreditedPhoto, type PhotoFile } from "@ocop/shared/photo"
import { isSoldInCart, saleModeOf } from "@ocop/shared/selling"
import { starOn, type RecognitionFacts, type StarMark } from "@ocop/shared/stars"
import { unitPriceOf } from "@ocop/shared/unit-price"
import { gazetteer } from "../gazetteer"
import { groupOfSet } from "../product-groups"
import { originOf } from "./origin"
import type { FactsSource, ProductSource, VariantSource } from "./source"

/**
 * What the index keeps of a product to make its card and its page from. Star, stop, state, price and stock are not in
 * it or are read again: they may have changed since it was written.
 */
export const StoredProduct = z.object({
  card: ProductCard,
  page: ProductDocument.pick({
    group: true,
    origin: true,
    maker: true,
    facts: true,
    story: true,
    story_en: true,
    source: true,
    photos: true,
    temperature_class: true,
    shelf_life_days: true,
    lead_time_days: true,
  }).extend({
    /** 0 in documents that were written before it was kept; the next day's are complete. */
    set_no: z.number().int().default(0),
  }),
  seller: z.object({ id: z.string(), province_code: z.string(), commune_code: z.string().nullable() }),
  season_months: z.array(z.number()),
  variants: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      price: z.number().int(),
      price_set_id: z.string(),
      weight: z.number().nullable(),
      net: z.object({ amount: z.number(), unit: z.enum(["g", "kg", "ml", "l", "piece"]) }).nullable(),
      stock: z.array(z.object({ inventory_item_id: z.string(), required: z.number() })),
    }),
  ),
})
export type StoredProduct = z.infer<typeof StoredProduct>

/** `available`: how many of a variant are free, by its id. */
export function toStoredProduct(
  source: ProductSource,
  available: ReadonlyMap<string, number>,
  day: string,
): StoredProduct {
  const { maker, facts, photos } = source
  const { slug, name } = groupOfSet(facts.set_no)
  return {
    card: toCard(source, available, day),
    page: {
      group: { slug, name },
      origin: originOf(facts.origin_province_code, facts.origin_commune_code),
      maker: { handle: maker.handle, name: maker.name, legal_form: maker.legal_form, demo: maker.is_demo },
      facts: toFactRows(facts),
      story: facts.story,
      story_en: facts.story_en,
      source: facts.source,
      ...(photos.length > 0 ? { photos } : {}),
      temperature_class: facts.temperature_class,
      shelf_life_days: facts.shelf_life_days,
      lead_time_days: facts.lead_time_days,
      set_no: facts.set_no,
    },
    seller: { id: maker.id, province_code: maker.province_code, commune_code: maker.commune_code },
    season_months: facts.season_months.map(Number),
    variants: source.variants,
  }
}

function toCard(source: ProductSource, available: ReadonlyMap<string, number>, day: string): ProductCard {
  const { facts, maker, variants } = source
  const places = gazetteer()
  const prices = variants.map(({ price }) => price)
  const sale_mode = saleModeOf(facts.set_no)
  return {
    product_id: source.id,
    handle: source.handle,
    name: source.title,
    name_en: facts.name_en,
    picture: { archetype: facts.picture_archetype, seed: source.handle, ...photoOfCard(source.photos) },
    star: starOn(source.recognitions, day),
    maker: { handle: maker.handle, name: maker.name },
    commune: facts.origin_commune_code ? (places.commune(facts.origin_commune_code)?.name ?? null) : null,
    province: places.province(facts.origin_province_code)?.full_name ?? "",
    price_from: Math.min(...prices),
    price_to: Math.max(...prices),
    unit_price: unitPriceOfCheapest(variants),
    certifications: toChips(source, day),
    in_stock: isInStock({ sale_mode }, variants, available),
    sale_mode,
    variant_id: variants.length === 1 ? (variants[0]?.id ?? null) : null,
    demo: facts.is_demo,
  }
}

/** The first photo, with the files that a card needs. */
export function photoOfCard([first]: readonly CreditedPhoto[]): Pick<Picture, "photo"> {
  if (first === undefined) return {}
  const { width, height, colour, alt, alt_en, files } = first
  const narrow = (all: PhotoFile[]) => all.filter(({ width }) => CARD_WIDTHS.includes(width))
  return {
    photo: {
      width,
      height,
      colour,
      alt,
      alt_en,
      files: { avif: narrow(files.avif), webp: narrow(files.webp), jpg: narrow(files.jpg) },
    },
  }
}

/** Whether any of it can be put in a cart now. */
export function isInStock(
  { sale_mode }: Pick<ProductCard, "sale_mode">,
  variants: readonly { id: string }[],
  available: ReadonlyMap<string, number>,
): boolean {
  return isSoldInCart(sale_mode) && variants.some(({ id }) => (available.get(id) ?? 0) > 0)
}

export function unitPriceOfVariant({ price, net }: Pick<VariantSource, "price" | "net">): UnitPrice | null {
  return net && unitPriceOf({ price, net })
}

export function unitPriceOfCheapest(variants: Pick<VariantSource, "price" | "net">[]): UnitPrice | null {
  const [cheapest] = variants.toSorted((a, b) => a.price - b.price)
  return cheapest ? unitPriceOfVariant(cheapest) : null
}

/** Papers that count today or once did; the page tells by the date which. The product's own come first. */
function toChips({ certifications }: ProductSource, day: string): CertificationChip[] {
  return certifications
    .filter((paper) => ["valid", "expired"].includes(certificationVerdictOn(paper, day)))
    .map((paper) => ({
      id: paper.id,
      standard: paper.standard,
      label: labelOfStandard(paper.standard),
      label_en: englishLabelOfStandard(paper.standard),
      holder: paper.scope === "product" ? ("product" as const) : ("maker" as const),
      valid_until: paper.valid_until,
    }))
    .toSorted((a, b) => rankOf(a) - rankOf(b))
}

function rankOf({ holder, standard }: CertificationChip): number {
  const order = isStandardKey(standard) ? STANDARDS.findIndex(({ key }) => key === standard) : STANDARDS.length
  return (holder === "product" ? 0 : STANDARDS.length + 1) + order
}

/** The keys of the standards that hold on a day. */
export function standardsOn({ certifications }: ProductSource, day: string): string[] {
  const valid = certifications.filter((paper) => certificationVerdictOn(paper, day) === "valid")
  return [...new Set(valid.map(({ standard }) => standard))]
}

/** The last day on which a star that is in force today may still be shown. */
export function lastDayOf(star: StarMark, recognitions: readonly RecognitionFacts[]): string {
  const last = star.extended_until ?? star.valid_until
  const revoked_on = recognitions.find(({ id }) => id === star.recognition_id)?.revoked_on ?? null
  return revoked_on !== null && revoked_on <= last ? addDays(revoked_on, -1) : last
}

const FACT_KEYS = [
  "net_quantity",
  "ingredients",
  "alcohol_by_volume",
  "usage",
  "storage",
  "warnings",
  "allergens",
  "material_origin",
  "declaration_no",
  "barcode",
] as const

function toFactRows(facts: FactsSource): ProductDocument["facts"] {
  const rows = FACT_KEYS.flatMap((key) => {
    const value = facts[key]
    return value ? [{ key, value, value_en: factInEnglish(facts, key, value) }] : []
  })
  const days = facts.shelf_life_days
  if (days === null) return rows
  return [...rows, { key: "shelf_life", value: `${days} ngày`, value_en: days === 1 ? "1 day" : `${days} days` }]
}

/** Packs follow a rule, numbers are the same in both languages, and the rest somebody has to translate. */
function factInEnglish(facts: FactsSource, key: (typeof FACT_KEYS)[number], value: string): string | null {
  switch (key) {
    case "net_quantity":
      return packsInEnglish(value)
    case "alcohol_by_volume":
    case "declaration_no":
    case "barcode":
      return value
    default:
      return facts[`${key}_en`]
  }
}
