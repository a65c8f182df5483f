import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, QueryContext } from "@medusajs/framework/utils"
import { LRUCache } from "lru-cache"
import { CLOSURE_FIELDS } from "../closure/to-closure"
import { CATALOGUE_CHANGE_MODULE } from "../modules/catalogue-change"
import { OCOP_MODULE } from "../modules/ocop"
import { findStandings } from "../sellability"
import { readBoxes } from "./read-boxes"
import type { LineSources, VariantRow } from "./to-line-facts"

/** What the database knows of goods but how many are free, by the variant's id. */
export type GoodsRows = ReadonlyMap<string, LineSources>

/** The goods of a line; the product is not known before the line is in the cart. */
export type Wanted = { variant_id: string; product_id: string | null }

/** Where prices are asked for. */
export type Market = { region_id: string; currency_code: string }

const VARIANT_FIELDS = [
  "id",
  "title",
  "sku",
  "barcode",
  "weight",
  "length",
  "width",
  "height",
  "manage_inventory",
  "allow_backorder",
  "product.id",
  "product.title",
  "product.handle",
  "product.status",
  "product.weight",
  "product.organization.id",
  "product.organization.handle",
  "product.organization.name",
  "product.organization.status",
  "product.organization.takes_cash",
  "product.organization.province_code",
  "product.organization.commune_code",
  ...CLOSURE_FIELDS.map((field) => `product.organization.${field}`),
  "product.organization.shipping_profile.id",
  "product.organization.stock_location.id",
  "product.organization.stock_location.address.*",
  "inventory_items.inventory_item_id",
  "inventory_items.required_quantity",
  "calculated_price.*",
]

/** Rows of so many variants, some kilobytes each. */
const REMEMBERED = 1000

/** Bounds what neither the database nor the day tells: a price list that begins at an hour. */
const MAX_AGE_MS = 60_000

const remembered = new LRUCache<string, LineSources>({ max: REMEMBERED, ttl: MAX_AGE_MS })

/**
 * The same rows for whoever looks at a basket: read once for as long as nothing of the catalogue changes and the day in
 * Vietnam lasts. Who buys reads them anew.
 */
export async function recallGoodsRows(
  container: MedusaContainer,
  market: Market,
  wanted: readonly Wanted[],
  day: string,
): Promise<GoodsRows> {
  if (wanted.length === 0) return new Map()
  const { catalogue } = await container.resolve(CATALOGUE_CHANGE_MODULE).versions()
  const nameOf = (variant_id: string) => [day, catalogue, market.region_id, market.currency_code, variant_id].join(" ")
  const rows = new Map<string, LineSources>()
  for (const { variant_id } of wanted) {
    const known = remembered.get(nameOf(variant_id))
    if (known) rows.set(variant_id, known)
  }
  const missing = wanted.filter(({ variant_id }) => !rows.has(variant_id))
  for (const [variant_id, sources] of await readGoodsRows(container, market, missing, day)) {
    rows.set(variant_id, sources)
    // Ids that lead to nothing are anybody's to make up.
    if (sources.variant) remembered.set(nameOf(variant_id), sources)
  }
  return rows
}

/** The day is `YYYY-MM-DD` in Asia/Ho_Chi_Minh: stars and stops are those of that day. */
export async function readGoodsRows(
  container: MedusaContainer,
  market: Market,
  wanted: readonly Wanted[],
  day: string,
): Promise<GoodsRows> {
  if (wanted.length === 0) return new Map()
  // An empty box is no goods.
  const variant_id = [...new Set(wanted.flatMap((goods) => goods.variant_id || []))]
  const variants = await readVariants(container, market, variant_id)
  const products = new Map(
    variants.map(({ product: { id, status, organization } }) => [id, { status, seller: organization ?? null }]),
  )
  const ofLines = wanted.flatMap((goods) => goods.product_id ?? [])
  const product_id = [...new Set([...products.keys(), ...ofLines])]
  const ocop = container.resolve(OCOP_MODULE)
  const [facts, packs, standings, boxes] = await Promise.all([
    ocop.listProductFacts({ product_id }, { take: null }),
    ocop.listPacks({ variant_id }, { take: null }),
    findStandings(container, product_id, day, products),
    readBoxes(container, variants, (inside) => readGoodsRows(container, market, inside, day)),
  ])
  return new Map(
    wanted.map((goods) => {
      const variant = variants.find(({ id }) => id === goods.variant_id)
      const own = variant?.product.id ?? goods.product_id ?? ""
      const sources = {
        variant,
        standing: standings.get(own),
        facts: facts.find((row) => row.product_id === own),
        pack: packs.find((row) => row.variant_id === goods.variant_id),
        box: boxes.get(goods.variant_id),
      }
      return [goods.variant_id, sources]
    }),
  )
}

async function readVariants(container: MedusaContainer, market: Market, ids: string[]): Promise<VariantRow[]> {
  const { region_id, currency_code } = market
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "variant",
    fields: VARIANT_FIELDS,
    filters: { id: ids },
    context: { calculated_price: QueryContext({ region_id, currency_code }) },
  })
  return data
}
