import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, ProductStatus } from "@medusajs/framework/utils"
import { EMPTY_LISTING, OPEN_STATUSES, type ListingContent, type SellerProduct } from "@ocop/shared/listing"
import { basePriceOf, type PriceRow } from "../catalogue/prices"
import { readAvailable } from "../catalogue/stock"
import { LISTING_MODULE } from "../modules/listing"
import { OCOP_MODULE } from "../modules/ocop"
import type PackModel from "../modules/ocop/models/pack"
import type FactsModel from "../modules/ocop/models/product-facts"
import { readPhotos } from "../photo/read-photos"
import { noSuchListing } from "./problems"

type ProductRow = {
  id: string
  handle: string
  title: string
  status: string
  organization: { id: string } | null
  variants: VariantRow[]
}

export type VariantRow = {
  id: string
  title: string
  variant_rank: number | null
  weight: number | null
  price_set: { id: string; prices: (PriceRow & { id: string })[] } | null
  inventory_items: { inventory_item_id: string; required_quantity: number }[]
}

const FIELDS = [
  "id",
  "handle",
  "title",
  "status",
  "organization.id",
  "variants.id",
  "variants.title",
  "variants.variant_rank",
  "variants.weight",
  "variants.price_set.id",
  "variants.price_set.prices.*",
  "variants.inventory_items.inventory_item_id",
  "variants.inventory_items.required_quantity",
]

type Asked = { id: string; organization_id: string }

/** A product of this organization. @throws ProblemError 404 */
export async function requireOwnProduct(
  container: MedusaContainer,
  { id, organization_id }: Asked,
): Promise<ProductRow> {
  const [product] = await readProducts(container, [id])
  if (!product || product.organization?.id !== organization_id) throw noSuchListing()
  return product
}

/** A pack of a product of this organization. @throws ProblemError 404 */
export async function requireOwnVariant(
  container: MedusaContainer,
  { variant_id, ...product }: Asked & { variant_id: string },
): Promise<VariantRow> {
  const { variants } = await requireOwnProduct(container, product)
  const variant = variants.find(({ id }) => id === variant_id)
  if (!variant) throw noSuchListing()
  return variant
}

/** A product that is on sale, as its seller runs it. @throws ProblemError 404 */
export async function readSellerProduct(container: MedusaContainer, asked: Asked): Promise<SellerProduct> {
  const product = await requireOwnProduct(container, asked)
  const [open] = await container
    .resolve(LISTING_MODULE)
    .listListingProposals({ product_id: asked.id, status: [...OPEN_STATUSES] }, { take: 1 })
  const [facts] = await container
    .resolve(OCOP_MODULE)
    .listProductFacts({ product_id: asked.id }, { select: ["takes_cash"], take: 1 })
  return {
    id: product.id,
    handle: product.handle,
    on_sale: product.status === ProductStatus.PUBLISHED,
    takes_cash: facts?.takes_cash ?? true,
    content: await contentOfProduct(container, product),
    open_listing: open ? { id: open.id, status: open.status } : null,
    photos: await readPhotos(container, product.id),
  }
}

/** Products with their packs, in no order. */
export async function readProducts(container: MedusaContainer, ids: string[]): Promise<ProductRow[]> {
  const { data }: { data: ProductRow[] } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "product", fields: FIELDS, filters: { id: ids } })
  return data.map((product) => ({
    ...product,
    variants: product.variants.toSorted((a, b) => (a.variant_rank ?? 0) - (b.variant_rank ?? 0)),
  }))
}

/** What is on sale, in the words of a listing. `stock` is what is free to be ordered. */
export async function contentOfProduct(container: MedusaContainer, product: ProductRow): Promise<ListingContent> {
  const [content] = await contentsOfProducts(container, [product])
  return content ?? EMPTY_LISTING
}

/** The same for many, in their order. */
export async function contentsOfProducts(
  container: MedusaContainer,
  products: ProductRow[],
): Promise<ListingContent[]> {
  const ocop = container.resolve(OCOP_MODULE)
  const variants = products.flatMap((product) => product.variants)
  const [facts, packs, available] = await Promise.all([
    ocop.listProductFacts({ product_id: products.map(({ id }) => id) }, { take: null }),
    ocop.listPacks({ variant_id: variants.map(({ id }) => id) }, { take: null }),
    readAvailable(container, variants.map(toStocked)),
  ])
  const factsOf = new Map(facts.map((row) => [row.product_id, row]))
  const packOf = new Map(packs.map((row) => [row.variant_id, row]))
  return products.map((product) => toContent(product, { facts: factsOf.get(product.id), packOf, available }))
}

type Around = {
  facts: FactsRow | undefined
  packOf: ReadonlyMap<string, Pick<PackRow, "net_amount" | "net_unit">>
  available: ReadonlyMap<string, number>
}

function toContent({ title, variants }: ProductRow, { facts, packOf, available }: Around): ListingContent {
  return {
    ...EMPTY_LISTING,
    name: title,
    set_no: facts?.set_no ?? null,
    variants: variants.map((variant) => {
      const pack = packOf.get(variant.id)
      return {
        id: variant.id,
        title: variant.title,
        price: basePriceOf(variant.price_set?.prices ?? []),
        net: pack ? { amount: pack.net_amount, unit: pack.net_unit } : null,
        weight_g: variant.weight,
        stock: available.get(variant.id) ?? 0,
      }
    }),
    ...(facts ? toWords(facts) : {}),
  }
}

type PackRow = InferTypeOf<typeof PackModel>
type FactsRow = InferTypeOf<typeof FactsModel>

function toWords(facts: FactsRow) {
  return {
    temperature_class: facts.temperature_class,
    lead_time_days: facts.lead_time_days ?? 0,
    season_months: facts.season_months.map(Number),
    story: facts.story ?? "",
    facts: {
      ingredients: facts.ingredients ?? "",
      usage: facts.usage ?? "",
      storage: facts.storage ?? "",
      alcohol_by_volume: facts.alcohol_by_volume ?? "",
      warnings: facts.warnings ?? "",
      shelf_life_days: facts.shelf_life_days,
      allergens: facts.allergens ?? "",
      material_origin: facts.material_origin ?? "",
      declaration_no: facts.declaration_no ?? "",
    },
  }
}

export function toStocked({ id, inventory_items }: VariantRow) {
  return {
    id,
    stock: inventory_items.map(({ inventory_item_id, required_quantity }) => ({
      inventory_item_id,
      required: required_quantity,
    })),
  }
}
