import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { fromMedusaAddress, toShippingPlace, type PrintedAddress } from "@ocop/shared/address"
import type { ShippingPlace } from "@ocop/shared/shipping"
import { gazetteer } from "../gazetteer"
import { readCartGift, type CartGift } from "../gift-order/cart-gift"
import { toGiftLines } from "../gift-order/gift-lines"
import { ORDER_GROUP_MODULE } from "../modules/order-group"
import type { GoodsRows } from "./goods-rows"
import { readPointSale, type PointSale } from "./point-sale"
import type { LineFacts, Pickup, StockFacts } from "./rules"
import { toBasketLine } from "./to-basket-line"
import { NOTHING, type CartRow } from "./to-line-facts"

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
  /** Where it is fetched; null where it is sent. */
  pickup: Pickup | null
  /** What it has become. */
  purchase: { id: string; code: string; status: string } | null
}

const CART_FIELDS = [
  "id",
  "sales_channel_id",
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

type Filled = Omit<CartRow, "customer" | "shipping_methods">

/**
 * A cart at hand, whose items may be what somebody is about to put into it, as a basket. What is free of its goods is
 * read now. In a point's channel it may be a gift, which is read by the cart unless it is known.
 */
export async function readGoods(
  container: MedusaContainer,
  cart: Filled,
  rows: GoodsRows,
  known?: CartGift,
): Promise<BasketFacts> {
  const variant_ids = cart.items.flatMap(({ variant_id }) => [
    variant_id,
    ...(rows.get(variant_id)?.box?.goods ?? []).map((inside) => inside.variant_id),
  ])
  const sale = await readPointSale(container, cart.sales_channel_id, variant_ids)
  const gift = sale && (known ?? (await readCartGift(container, cart.id)))
  const items = cart.items.toSorted(byAge)
  const lines =
    sale && gift
      ? toGiftLines(items, rows, sale, gift)
      : items.map((item) => toBasketLine(item, rows.get(item.variant_id) ?? NOTHING, sale))
  const is_completed = cart.completed_at !== null
  const [stock, purchase] = await Promise.all([
    readStock(container, lines),
    is_completed ? readPurchase(container, cart.id) : null,
  ])
  return {
    id: cart.id,
    is_completed,
    email: cart.email ?? "",
    customer_id: cart.customer_id,
    address: addressAt(fromMedusaAddress(cart.shipping_address), sale),
    to: toShippingPlace(cart.shipping_address, gazetteer()),
    lines,
    stock,
    purchase,
    pickup: sale?.seller.pickup ?? null,
  }
}

/** What is fetched is fetched where the point is now: whoever chose it when it was elsewhere chooses again. */
function addressAt(address: PrintedAddress | null, sale: PointSale | null): PrintedAddress | null {
  if (address === null || sale === null) return address
  const pickup = sale.seller.pickup
  const isThere = address.commune_code === pickup?.commune_code && address.street === pickup.place.street
  return isThere ? address : null
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

/** What is free of each stock item at the seller's own place, and at the maker's, where more of it may be asked for. */
async function readStock(container: MedusaContainer, lines: LineFacts[]): Promise<StockFacts[]> {
  const needs = lines.flatMap((line) => line.needs)
  if (needs.length === 0) return []
  const levels = await container.resolve(Modules.INVENTORY).listInventoryLevels(
    {
      inventory_item_id: [...new Set(needs.map((need) => need.inventory_item_id))],
      location_id: [
        ...new Set(
          needs.flatMap(({ location_id, restock }) => [location_id, ...(restock ? [restock.location_id] : [])]),
        ),
      ],
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
