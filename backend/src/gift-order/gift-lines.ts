import { todayInVietnam } from "@ocop/shared/day"
import { daysAhead, mayRestock, restockDays, tooShortFor } from "@ocop/shared/gift"
import { piecesFor } from "@ocop/shared/gift-order"
import type { Problem } from "@ocop/shared/problem"
import { mayTrade } from "@ocop/shared/shelf"
import type { GoodsRows } from "../basket/goods-rows"
import type { PointSale } from "../basket/point-sale"
import type { LineFacts, Need } from "../basket/rules"
import { NOTHING, toLineFacts, type CartRow, type LineSources } from "../basket/to-line-facts"
import { toClosure } from "../closure/to-closure"
import type { CartGift } from "./cart-gift"
import { BOX_MISSING, GIFT_CHANGED, priceChanged } from "./problems"

type Item = CartRow["items"][number]

const made = { unit_price: 0, created_at: new Date(0) }

/** What a cart of a gift holds: the goods of all boxes, and the empty boxes, which are a line without goods. */
export function toCartItems({ box, items, boxes }: CartGift): Item[] {
  const goods = piecesFor(items, boxes).map(({ variant_id, quantity }) => ({
    ...made,
    ...{ id: variant_id, variant_id, product_id: "", title: "", quantity },
  }))
  const empty = { ...made, id: "box", variant_id: "", product_id: "", title: box?.name ?? "", quantity: boxes }
  return box === null ? goods : [...goods, empty]
}

/**
 * The lines of a gift as the point packs them now: its goods at the point's price and out of its shelf, where their maker
 * lets them be packed. A cart that holds anything else than the gift is not sold.
 */
export function toGiftLines(items: readonly Item[], rows: GoodsRows, sale: PointSale, gift: CartGift): LineFacts[] {
  const giving: PointSale = {
    ...sale,
    verb: "box",
    is_open: sale.is_public && sale.seller.shipping_profile_id !== "",
    seller: { ...sale.seller, pickup: null, gift: gift.sending },
  }
  const problem = gift.problems[0] ?? (isSame(items, toCartItems(gift)) ? null : GIFT_CHANGED)
  return items.map((item) =>
    item.variant_id ? toGoodsLine(item, rows, giving, gift) : toBoxLine(item, giving, { gift, problem }),
  )
}

function isSame(held: readonly Item[], wanted: readonly Item[]): boolean {
  const isHeld = (item: Item) =>
    held.filter((each) => (each.variant_id || "") === item.variant_id).length === 1 &&
    held.some((each) => (each.variant_id || "") === item.variant_id && Number(each.quantity) === item.quantity)
  return held.length === wanted.length && wanted.every(isHeld)
}

function toGoodsLine(item: Item, rows: GoodsRows, sale: PointSale, gift: CartGift): LineFacts {
  const sources = rows.get(item.variant_id) ?? NOTHING
  const facts = toLineFacts(item, sources, sale)
  const before = gift.items.find(({ variant_id }) => variant_id === item.variant_id)?.price
  const changed = before !== undefined && before !== facts.price ? priceChanged(before, facts.price) : null
  const { sale_problem } = facts
  const restock = restockOf(sources, sale, gift)
  const needs = facts.needs.map((need) => ({ ...need, ...restock, kept_back: keptBack(need, sale, gift) }))
  return {
    ...facts,
    needs,
    takes_cash: false,
    most: Math.max(1, facts.quantity),
    sale_problem: sale_problem ?? changed,
  }
}

/** Of whom the point may ask what it lacks, if there is time for it until the first box is delivered. */
function restockOf({ variant, facts }: LineSources, sale: PointSale, { sending }: CartGift): Pick<Need, "restock"> {
  const maker = variant?.product.organization
  const location_id = maker?.stock_location?.id
  if (!maker || location_id === undefined) return {}
  const trade = { maker_id: maker.id, organization_id: sale.seller.id, granted: sale.permitted.get(maker.id) ?? [] }
  const today = todayInVietnam(new Date())
  const days = restockDays({ today, lead_days: facts?.lead_time_days ?? null, closure: toClosure(maker) })
  const isSoonEnough = mayRestock(daysAhead(today, sending.from_day), days)
  return isSoonEnough && mayTrade(trade, "restock") ? { restock: { maker_id: maker.id, location_id, days } } : {}
}

/** Who receives the last of the boxes has to be able to keep what is in it. */
function keptBack({ inventory_item_id }: Need, { shelf }: PointSale, { sending }: CartGift): number {
  const item = shelf.find((each) => each.inventory_item_id === inventory_item_id)
  return item === undefined ? 0 : tooShortFor(item.use_by, sending.to_day)
}

/** An empty box: nobody's goods, of which nobody counts how many there are. */
function toBoxLine(
  item: Item,
  { seller }: PointSale,
  { gift: { box }, problem }: { gift: CartGift; problem: Problem | null },
): LineFacts {
  const quantity = Number(item.quantity)
  return {
    ...{ id: item.id, variant_id: "", product_id: "", product_handle: "", name: box?.name ?? item.title },
    variant_title: null,
    codes: { sku: null, barcode: null },
    picture: { archetype: "hop", seed: seller.handle },
    star: null,
    sale_problem: box === null ? BOX_MISSING : problem,
    is_adult_only: false,
    takes_cash: false,
    price: box?.price ?? 0,
    is_tax_inclusive: true,
    unit_price: null,
    quantity,
    is_unlimited: true,
    most: quantity,
    needs: [],
    parcel: {
      ...{ weight: box?.weight ?? null, length: null, width: null, height: null, set_no: 0 },
      temperature_class: "ambient",
      lead_time_days: null,
    },
    label: {},
    seller,
    maker: null,
  }
}
