import type { CreateProductWorkflowInputDTO, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules, ProductStatus } from "@medusajs/framework/utils"
import { toHandle } from "@ocop/shared/handle"
import type { ListingContent } from "@ocop/shared/listing"
import { isSoldInCart, saleModeOf } from "@ocop/shared/selling"
import { archetypeOfSet } from "../categories"
import { sellerNotReady } from "./problems"

export const PACK_OPTION = "Loại"

export type SellerPlace = {
  stock_location_id: string
  shipping_profile_id: string
  sales_channel_ids: string[]
  province_code: string
  commune_code: string | null
}

type PlaceRow = {
  province_code: string
  commune_code: string | null
  status: string
  shipping_profile: { id: string } | null
  stock_location: { id: string; sales_channels: { id: string }[] | null } | null
}

/** Where goods of an organization lie, and how they travel. @throws ProblemError 409 `seller_not_ready` */
export async function requireSellerPlace(container: MedusaContainer, organization_id: string): Promise<SellerPlace> {
  const { data }: { data: PlaceRow[] } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "organization",
    fields: [
      "province_code",
      "commune_code",
      "status",
      "shipping_profile.id",
      "stock_location.id",
      "stock_location.sales_channels.id",
    ],
    filters: { id: organization_id },
  })
  const [place] = data
  if (!place?.shipping_profile || !place.stock_location || place.status !== "verified") throw sellerNotReady()
  return {
    stock_location_id: place.stock_location.id,
    shipping_profile_id: place.shipping_profile.id,
    sales_channel_ids: (place.stock_location.sales_channels ?? []).map(({ id }) => id),
    province_code: place.province_code,
    commune_code: place.commune_code,
  }
}

/** The address of a new product; a name that is taken is followed by a part of the listing's own id. */
export async function freeHandle(container: MedusaContainer, name: string, listing_id: string): Promise<string> {
  const handle = toHandle(name) || "san-pham"
  const [taken] = await container
    .resolve(Modules.PRODUCT)
    .listProducts({ handle }, { select: ["id"], take: 1, withDeleted: true })
  return taken ? `${handle}-${listing_id.slice(-8).toLowerCase()}` : handle
}

export function toProduct(content: ListingContent, place: SellerPlace, handle: string): CreateProductWorkflowInputDTO {
  return {
    title: content.name,
    handle,
    status: ProductStatus.PUBLISHED,
    shipping_profile_id: place.shipping_profile_id,
    sales_channels: place.sales_channel_ids.map((id) => ({ id })),
    options: [{ title: PACK_OPTION, values: optionValues(content) }],
    variants: content.variants.map((variant, index) => ({
      title: variant.title,
      sku: skuOf(handle, index),
      weight: variant.weight_g ?? 0,
      manage_inventory: true,
      variant_rank: index,
      options: { [PACK_OPTION]: optionValues(content)[index] ?? variant.title },
      prices: [{ amount: variant.price ?? 0, currency_code: "vnd" }],
    })),
  }
}

/** Two packs of one name are told apart by their place: an option takes each value once. */
function optionValues({ variants }: ListingContent): string[] {
  const titles = variants.map(({ title }) => title)
  return titles.map((title, index) => (titles.indexOf(title) === index ? title : `${title} (${index + 1})`))
}

export function skuOf(handle: string, index: number): string {
  return `${handle}-${index + 1}`
}

/** What lies in the seller's place of each new pack, by its sku. Only goods that are sold in a cart have stock to sell. */
export function stockBySku({ set_no, variants }: ListingContent, handle: string): Map<string, number> {
  const isSold = isSoldInCart(saleModeOf(set_no ?? 0))
  return new Map(variants.map(({ stock }, index) => [skuOf(handle, index), isSold ? stock : 0]))
}

/** The label's row. Words that were translated stay until somebody translates the new ones. */
export function toFactsRow({ set_no, variants, facts, ...content }: ListingContent) {
  const orNull = (text: string) => (text === "" ? null : text)
  return {
    set_no: set_no ?? 0,
    picture_archetype: archetypeOfSet(set_no ?? 0),
    net_quantity: variants.map(({ title }) => title).join("; "),
    temperature_class: content.temperature_class,
    lead_time_days: content.lead_time_days === 0 ? null : content.lead_time_days,
    season_months: content.season_months.toSorted((a, b) => a - b).map(String),
    story: orNull(content.story),
    shelf_life_days: facts.shelf_life_days,
    ingredients: orNull(facts.ingredients),
    alcohol_by_volume: orNull(facts.alcohol_by_volume),
    usage: orNull(facts.usage),
    storage: orNull(facts.storage),
    warnings: orNull(facts.warnings),
    allergens: orNull(facts.allergens),
    material_origin: orNull(facts.material_origin),
    declaration_no: orNull(facts.declaration_no),
  }
}
