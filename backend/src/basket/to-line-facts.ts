import { toShippingPlace, type StoredAddress } from "@ocop/shared/address"
import type { Picture, TemperatureClass } from "@ocop/shared/catalogue"
import { cartProblemOf, saleModeOf } from "@ocop/shared/selling"
import { unitPriceOf, type NetQuantity } from "@ocop/shared/unit-price"
import { toClosure, type ClosureRow } from "../closure/to-closure"
import { gazetteer } from "../gazetteer"
import type { BoxTemplateRow } from "../gift/read-templates"
import type { Standing } from "../sellability"
import { atPoint, type AtPoint, type PointSale } from "./point-sale"
import type { LineFacts, Need, SellerFacts } from "./rules"

export type CartRow = {
  id: string
  sales_channel_id: string
  email: string | null
  completed_at: string | Date | null
  currency_code: string
  region_id: string
  customer_id: string | null
  customer: { has_account: boolean } | null
  items: {
    id: string
    variant_id: string
    product_id: string
    title: string
    quantity: number
    /** Written when the line was put in or its number changed. */
    unit_price: number
    created_at: string | Date
  }[]
  shipping_address: (StoredAddress & { id: string }) | null
  shipping_methods: { id: string }[]
}

type OrganizationRow = ClosureRow & {
  id: string
  handle: string
  name: string
  status: string
  takes_cash: boolean
  province_code: string
  commune_code: string | null
  shipping_profile: { id: string } | null
  stock_location: { id: string; address: StoredAddress | null } | null
}

export type VariantRow = {
  id: string
  title: string
  sku: string | null
  barcode: string | null
  weight: number | null
  length: number | null
  width: number | null
  height: number | null
  manage_inventory: boolean
  allow_backorder: boolean
  product: {
    id: string
    title: string
    handle: string
    status: string
    weight: number | null
    organization: OrganizationRow | null
  }
  inventory_items: { inventory_item_id: string; required_quantity: number }[]
  calculated_price: { calculated_amount: number | null; is_calculated_price_tax_inclusive: boolean } | null
}

/** Those a buyer was shown and may come back to. */
const LABEL = [
  "net_quantity",
  "ingredients",
  "usage",
  "storage",
  "alcohol_by_volume",
  "warnings",
  "allergens",
  "material_origin",
  "shelf_life_days",
  "declaration_no",
  "barcode",
] as const

export type FactsRow = Record<(typeof LABEL)[number], string | number | null> & {
  product_id: string
  set_no: number
  picture_archetype: Picture["archetype"]
  temperature_class: TemperatureClass
  lead_time_days: number | null
  takes_cash: boolean
}
export type PackRow = { variant_id: string; net_amount: number; net_unit: NetQuantity["unit"] }

/** What the database knows of the goods of one line; what is missing is not sold any more. */
export type LineSources = {
  variant: VariantRow | undefined
  standing: Standing | undefined
  facts: FactsRow | undefined
  pack: PackRow | undefined
  /** The ready box that its product is; undefined of goods that are none. */
  box?: BoxSources | undefined
}

/** A box that a point has filled, and what the database knows of each of the goods in it. */
export type BoxSources = {
  template: BoxTemplateRow
  goods: { variant_id: string; count: number; sources: LineSources }[]
}

/** Of goods that the database does not know. */
export const NOTHING: LineSources = { variant: undefined, standing: undefined, facts: undefined, pack: undefined }

export const NOT_SOLD = { type: "unpublished", message: "Sản phẩm này không còn bán." }

export const NOBODY: SellerFacts = {
  id: "",
  handle: "",
  name: "Hàng không còn bán",
  place: "",
  from: null,
  shipping_profile_id: "",
  closure: null,
  pickup: null,
}

/** A line as it is sold now: by its maker, or `at` a sales point out of its shelf, at its price and from its stock. */
export function toLineFacts(
  item: CartRow["items"][number],
  sources: LineSources,
  sale: PointSale | null = null,
): LineFacts {
  const { variant, standing, facts, pack } = sources
  const organization = variant?.product.organization ?? null
  const at = sale && atPoint(sale, item.variant_id, organization?.id ?? "")
  const price = Number(at?.item?.own_price ?? variant?.calculated_price?.calculated_amount ?? NaN)
  const isPlaced = at !== null || (organization?.stock_location && organization.shipping_profile)
  const isSold = organization !== null && isPlaced && Number.isSafeInteger(price)
  return {
    id: item.id,
    variant_id: item.variant_id,
    product_id: item.product_id,
    product_handle: variant?.product.handle ?? "",
    name: variant?.product.title ?? item.title,
    variant_title: variant?.title ?? null,
    codes: { sku: variant?.sku ?? null, barcode: variant?.barcode ?? null },
    picture: { archetype: facts?.picture_archetype ?? "tui", seed: variant?.product.handle ?? item.product_id },
    star: standing?.star ?? null,
    sale_problem: isSold
      ? (standing?.problem ?? at?.problem ?? cartProblemOf(saleModeOf(facts?.set_no ?? 0)))
      : NOT_SOLD,
    is_adult_only: saleModeOf(facts?.set_no ?? 0) === "cart_adult",
    takes_cash: at !== null || (organization?.takes_cash !== false && facts?.takes_cash !== false),
    price: isSold ? price : 0,
    is_tax_inclusive: variant?.calculated_price?.is_calculated_price_tax_inclusive ?? false,
    unit_price: pack && isSold ? unitPriceOf({ price, net: { amount: pack.net_amount, unit: pack.net_unit } }) : null,
    quantity: Number(item.quantity),
    is_unlimited: at === null && variant !== undefined && (!variant.manage_inventory || variant.allow_backorder),
    needs: at ? toShelfNeeds(variant, at) : toNeeds(variant, organization),
    parcel: {
      weight: variant?.weight ?? variant?.product.weight ?? null,
      length: variant?.length ?? null,
      width: variant?.width ?? null,
      height: variant?.height ?? null,
      set_no: facts?.set_no ?? 0,
      temperature_class: facts?.temperature_class ?? "ambient",
      lead_time_days: facts?.lead_time_days ?? null,
    },
    label: facts ? toLabel(facts) : {},
    seller: at?.seller ?? (organization === null ? NOBODY : toSeller(organization)),
    maker: organization && { handle: organization.handle, name: organization.name },
  }
}

function toLabel(facts: FactsRow): LineFacts["label"] {
  const known: LineFacts["label"] = {}
  for (const key of LABEL) {
    const value = facts[key]
    if (value !== null) known[key] = value
  }
  return known
}

function toNeeds(variant: VariantRow | undefined, organization: OrganizationRow | null): Need[] {
  const location_id = organization?.stock_location?.id
  if (variant === undefined || !variant.manage_inventory || location_id === undefined) return []
  return variant.inventory_items.map(({ inventory_item_id, required_quantity }) => ({
    inventory_item_id,
    location_id,
    required: required_quantity,
  }))
}

/** What lies on a shelf is counted, also of goods whose maker counts none. */
function toShelfNeeds(variant: VariantRow | undefined, { item }: AtPoint): Need[] {
  if (item === undefined) return []
  const { inventory_item_id, location_id } = item
  const known = variant?.inventory_items.find((each) => each.inventory_item_id === inventory_item_id)
  return [{ inventory_item_id, location_id, required: known?.required_quantity ?? 1, kept_back: item.expired }]
}

function toSeller(organization: OrganizationRow): SellerFacts {
  const commune = organization.commune_code === null ? null : gazetteer().commune(organization.commune_code)
  const province = gazetteer().province(organization.province_code)
  return {
    id: organization.id,
    handle: organization.handle,
    name: organization.name,
    place: [commune?.name, province?.full_name].filter(Boolean).join(", "),
    from: toShippingPlace(organization.stock_location?.address, gazetteer()),
    shipping_profile_id: organization.shipping_profile?.id ?? "",
    closure: toClosure(organization),
    pickup: null,
  }
}
