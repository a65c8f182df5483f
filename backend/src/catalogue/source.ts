import type { RemoteQueryFunction } from "@medusajs/framework/types"
import { ProductStatus } from "@medusajs/framework/utils"
import type { Picture, TemperatureClass } from "@ocop/shared/catalogue"
import type { LegalForm } from "@ocop/shared/organization"
import { PhotoFiles, type CreditedPhoto } from "@ocop/shared/photo"
import type { RecognitionFacts } from "@ocop/shared/stars"
import type { NetQuantity } from "@ocop/shared/unit-price"
import { basePriceOf, type PriceRow } from "./prices"

export type VariantSource = {
  id: string
  title: string
  /** Whole đồng. */
  price: number
  price_set_id: string
  weight: number | null
  net: NetQuantity | null
  /** What stock one of it takes. */
  stock: { inventory_item_id: string; required: number }[]
}

export type FactsSource = {
  set_no: number
  picture_archetype: Picture["archetype"]
  origin_province_code: string
  origin_commune_code: string | null
  net_quantity: string | null
  ingredients: string | null
  usage: string | null
  storage: string | null
  warnings: string | null
  allergens: string | null
  material_origin: string | null
  shelf_life_days: number | null
  lead_time_days: number | null
  temperature_class: TemperatureClass
  declaration_no: string | null
  alcohol_by_volume: string | null
  barcode: string | null
  season_months: string[]
  story: string | null
  name_en: string | null
  ingredients_en: string | null
  usage_en: string | null
  storage_en: string | null
  warnings_en: string | null
  allergens_en: string | null
  material_origin_en: string | null
  story_en: string | null
  is_demo: boolean
  source: string | null
}

export type CertificationSource = {
  id: string
  standard: string
  scope: "product" | "organization"
  organization_id: string
  product_id: string | null
  valid_from: string
  valid_until: string | null
  verified_on: string | null
  revoked_on: string | null
}

export type MakerSource = {
  id: string
  handle: string
  name: string
  legal_form: LegalForm
  is_demo: boolean
  status: string
  province_code: string
  commune_code: string | null
}

/** Everything that the documents of one published product are made from. */
export type ProductSource = {
  id: string
  handle: string
  title: string
  maker: MakerSource
  facts: FactsSource
  variants: VariantSource[]
  recognitions: RecognitionFacts[]
  certifications: CertificationSource[]
  /** In their order. */
  photos: CreditedPhoto[]
}

type ProductRow = {
  id: string
  handle: string
  title: string
  organization: MakerSource | null
  variants: {
    id: string
    title: string
    variant_rank: number | null
    weight: number | null
    price_set: { id: string; prices: PriceRow[] } | null
    inventory_items: { inventory_item_id: string; required_quantity: number }[]
  }[]
}

const PRODUCT_FIELDS = [
  "id",
  "handle",
  "title",
  "organization.*",
  "variants.id",
  "variants.title",
  "variants.variant_rank",
  "variants.weight",
  "variants.price_set.id",
  "variants.price_set.prices.amount",
  "variants.price_set.prices.currency_code",
  "variants.price_set.prices.min_quantity",
  "variants.price_set.prices.price_list_id",
  "variants.inventory_items.inventory_item_id",
  "variants.inventory_items.required_quantity",
]

/** The published products among these, or all of them; a product without maker or label facts cannot be shown yet. */
export async function readProductSources(
  query: Pick<RemoteQueryFunction, "graph">,
  ids?: string[],
): Promise<ProductSource[]> {
  const { data: products }: { data: ProductRow[] } = await query.graph({
    entity: "product",
    fields: PRODUCT_FIELDS,
    filters: { status: ProductStatus.PUBLISHED, ...(ids ? { id: ids } : {}) },
  })
  if (products.length === 0) return []
  const papers = await readPapers(query, products)
  return products.flatMap((product) => toSource(product, papers))
}

type PhotoSource = Omit<CreditedPhoto, "files"> & { product_id: string; files: unknown }

type Papers = {
  facts: Map<string, FactsSource>
  packs: Map<string, NetQuantity>
  recognitions: (RecognitionFacts & { product_id: string })[]
  certifications: CertificationSource[]
  photos: (CreditedPhoto & { product_id: string })[]
}

async function readPapers(query: Pick<RemoteQueryFunction, "graph">, products: ProductRow[]): Promise<Papers> {
  const product_id = products.map(({ id }) => id)
  const variant_id = products.flatMap(({ variants }) => variants.map(({ id }) => id))
  const organization_id = [...new Set(products.flatMap(({ organization }) => (organization ? [organization.id] : [])))]
  const [facts, packs, recognitions, certifications, photos] = await Promise.all([
    query.graph({ entity: "product_facts", fields: ["*"], filters: { product_id } }),
    query.graph({ entity: "pack", fields: ["*"], filters: { variant_id } }),
    query.graph({ entity: "recognition", fields: ["*", "decision.scan_url"], filters: { product_id } }),
    query.graph({ entity: "certification", fields: ["*"], filters: { organization_id } }),
    query.graph({
      entity: "photograph",
      fields: ["*"],
      filters: { product_id },
      pagination: { order: { position: "ASC", id: "ASC" } },
    }),
  ])
  return {
    facts: new Map(facts.data.map((row) => [row.product_id, row])),
    packs: new Map(packs.data.map((row) => [row.variant_id, { amount: row.net_amount, unit: row.net_unit }])),
    recognitions: recognitions.data.map((row) => ({ ...row, scan_url: row.decision?.scan_url ?? null })),
    certifications: certifications.data,
    photos: photos.data.map(toPhotoOfProduct),
  }
}

/** Without what only operators see. */
function toPhotoOfProduct({ product_id, width, height, colour, alt, alt_en, files, credit, licence }: PhotoSource) {
  return { product_id, width, height, colour, alt, alt_en, files: PhotoFiles.parse(files), credit, licence }
}

function toSource(product: ProductRow, papers: Papers): ProductSource[] {
  const { id, handle, title, organization: maker } = product
  const facts = papers.facts.get(id)
  const variants = product.variants
    .toSorted((a, b) => (a.variant_rank ?? 0) - (b.variant_rank ?? 0))
    .flatMap((variant) => toVariant(variant, papers))
  if (!maker || !facts || variants.length === 0) return []
  return [
    {
      id,
      handle,
      title,
      maker,
      facts,
      variants,
      recognitions: papers.recognitions.filter(({ product_id }) => product_id === id),
      certifications: papers.certifications.filter(
        ({ product_id, organization_id }) => product_id === id || (product_id === null && organization_id === maker.id),
      ),
      photos: papers.photos.filter(({ product_id }) => product_id === id).map(({ product_id: _of, ...photo }) => photo),
    },
  ]
}

/** A variant without a price in đồng is not for sale. */
function toVariant(variant: ProductRow["variants"][number], papers: Papers): VariantSource[] {
  const price = basePriceOf(variant.price_set?.prices ?? [])
  if (!variant.price_set || price === null) return []
  return [
    {
      id: variant.id,
      title: variant.title,
      price,
      price_set_id: variant.price_set.id,
      weight: variant.weight,
      net: papers.packs.get(variant.id) ?? null,
      stock: variant.inventory_items.map(({ inventory_item_id, required_quantity }) => ({
        inventory_item_id,
        required: required_quantity,
      })),
    },
  ]
}
