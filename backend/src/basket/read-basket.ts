import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules, QueryContext } from "@medusajs/framework/utils"
import { fromMedusaAddress, toShippingPlace, type PrintedAddress } from "@ocop/shared/address"
import type { ShippingPlace } from "@ocop/shared/shipping"
import { gazetteer } from "../gazetteer"
import { OCOP_MODULE } from "../modules/ocop"
import { ORDER_GROUP_MODULE } from "../modules/order-group"
import { findStandings, type Standing } from "../sellability"
import type { LineFacts, StockFacts } from "./rules"
import { toLineFacts, type CartRow, type FactsRow, type PackRow, type VariantRow } from "./to-line-facts"

/** A basket as it stands now: live prices, free stock, today's stars and stops. */
export type BasketFacts = {
  id: string
  is_completed: boolean
  email: string
  customer_id: string | null
  address: PrintedAddress | null
  to: ShippingPlace | null
  lines: LineFacts[]
  stock: StockFacts[]
  purchase: { id: string; code: string; status: string } | null
}

const CART_FIELDS = [
  "id",
  "email",
  "completed_at",
  "currency_code",
  "region_id",
  "customer_id",
  "customer.has_account",
  "items.id",
  "items.variant_id",
  "items.product_id",
  "items.title",
  "items.quantity",
  "items.unit_price",
  "items.created_at",
  "shipping_address.*",
  "shipping_methods.id",
]

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
  "product.organization.province_code",
  "product.organization.commune_code",
  "product.organization.shipping_profile.id",
  "product.organization.stock_location.id",
  "product.organization.stock_location.address.*",
  "inventory_items.inventory_item_id",
  "inventory_items.required_quantity",
  "calculated_price.*",
]

/** What the database knows of the goods of a basket, whatever their number in it. */
export type GoodsRows = {
  variants: VariantRow[]
  standings: Map<string, Standing>
  facts: FactsRow[]
  packs: PackRow[]
}

/**
 * Null when there is no such cart. The day is `YYYY-MM-DD` in Asia/Ho_Chi_Minh. Who has read the goods in it a moment
 * ago passes their rows; what is free of them is read anew.
 */
export async function readBasket(
  container: MedusaContainer,
  id: string,
  day: string,
  known?: GoodsRows,
): Promise<BasketFacts | null> {
  const cart = await readCart(container, id)
  return cart && readGoods(container, cart, known ?? (await readGoodsRows(container, cart, day)))
}

/** A cart at hand, whose items may be what somebody is about to put into it, as a basket. */
export async function readGoods(container: MedusaContainer, cart: CartRow, rows: GoodsRows): Promise<BasketFacts> {
  const lines = cart.items.toSorted(byAge).map((item) =>
    toLineFacts(item, {
      variant: rows.variants.find((variant) => variant.id === item.variant_id),
      standing: rows.standings.get(item.product_id),
      facts: rows.facts.find((row) => row.product_id === item.product_id),
      pack: rows.packs.find((row) => row.variant_id === item.variant_id),
    }),
  )
  const [stock, purchase] = await Promise.all([readStock(container, lines), readPurchase(container, cart.id)])
  return {
    id: cart.id,
    is_completed: cart.completed_at !== null,
    email: cart.email ?? "",
    customer_id: cart.customer_id,
    address: fromMedusaAddress(cart.shipping_address),
    to: toShippingPlace(cart.shipping_address, gazetteer()),
    lines,
    stock,
    purchase,
  }
}

/** The day is `YYYY-MM-DD` in Asia/Ho_Chi_Minh: stars and stops are those of that day. */
export async function readGoodsRows(container: MedusaContainer, cart: CartRow, day: string): Promise<GoodsRows> {
  const product_id = [...new Set(cart.items.map((item) => item.product_id))]
  const variant_id = [...new Set(cart.items.map((item) => item.variant_id))]
  if (variant_id.length === 0) return { variants: [], standings: new Map(), facts: [], packs: [] }
  const ocop = container.resolve(OCOP_MODULE)
  const [variants, facts, packs] = await Promise.all([
    readVariants(container, cart, variant_id),
    ocop.listProductFacts({ product_id }, { take: null }),
    ocop.listPacks({ variant_id }, { take: null }),
  ])
  const products = new Map(
    variants.map(({ product: { id, status, organization } }) => [id, { status, seller: organization }]),
  )
  return { variants, facts, packs, standings: await findStandings(container, product_id, day, products) }
}

export async function readCart(container: MedusaContainer, id: string): Promise<CartRow | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "cart", fields: CART_FIELDS, filters: { id } })
  const [cart]: CartRow[] = data
  return cart ?? null
}

/** The customer with an account whom a cart belongs to; null when it is a guest's, or there is none. */
export async function findOwner(container: MedusaContainer, id: string): Promise<string | null> {
  const [cart] = await container.resolve(Modules.CART).listCarts({ id: [id] }, { select: ["id", "customer_id"] })
  if (!cart?.customer_id) return null
  const filters = { id: [cart.customer_id], has_account: true }
  const [owner] = await container.resolve(Modules.CUSTOMER).listCustomers(filters, { select: ["id"] })
  return owner?.id ?? null
}

async function readPurchase(container: MedusaContainer, cart_id: string): Promise<BasketFacts["purchase"]> {
  const groups = await container
    .resolve(ORDER_GROUP_MODULE)
    .listOrderGroups({ cart_id }, { select: ["id", "code", "status"] })
  return groups[0] ?? null
}

async function readVariants(
  container: MedusaContainer,
  cart: Pick<CartRow, "region_id" | "currency_code">,
  ids: string[],
): Promise<VariantRow[]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "variant",
    fields: VARIANT_FIELDS,
    filters: { id: ids },
    context: { calculated_price: QueryContext({ region_id: cart.region_id, currency_code: cart.currency_code }) },
  })
  return data
}

/** What is free of each stock item at the seller's own place. */
async function readStock(container: MedusaContainer, lines: LineFacts[]): Promise<StockFacts[]> {
  const needs = lines.flatMap((line) => line.needs)
  if (needs.length === 0) return []
  const levels = await container.resolve(Modules.INVENTORY).listInventoryLevels(
    {
      inventory_item_id: [...new Set(needs.map((need) => need.inventory_item_id))],
      location_id: [...new Set(needs.map((need) => need.location_id))],
    },
    { take: null },
  )
  return levels.map(({ inventory_item_id, location_id, stocked_quantity, reserved_quantity }) => ({
    inventory_item_id,
    location_id,
    free: Number(stocked_quantity) - Number(reserved_quantity),
  }))
}

function byAge(a: CartRow["items"][number], b: CartRow["items"][number]): number {
  return new Date(a.created_at).getTime() - new Date(b.created_at).getTime() || (a.id < b.id ? -1 : 1)
}
