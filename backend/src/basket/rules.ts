import { MAX_QUANTITY } from "@ocop/shared/basket"
import type { Picture, UnitPrice } from "@ocop/shared/catalogue"
import { closureNotice, type Closure, type ClosureNotice } from "@ocop/shared/closure"
import { pickupDays, type PickupPlace } from "@ocop/shared/pickup"
import type { Problem } from "@ocop/shared/problem"
import {
  deliveryLimitOf,
  quoteParcel,
  toParcel,
  type DeliveryLimit,
  type ParcelLine,
  type ParcelQuote,
  type ShippingPlace,
} from "@ocop/shared/shipping"
import type { StarMark } from "@ocop/shared/stars"
import { sumOff, type BasketVouchers, type Off } from "../voucher/types"

/** What one piece takes of a stock item at the seller's place. */
export type Need = {
  inventory_item_id: string
  location_id: string
  required: number
  /** Pieces that lie there and are sold to nobody: those past their day. */
  kept_back?: number
  /** The maker of whom the place may ask for more, where that maker has them, and in how many days they have come. */
  restock?: { maker_id: string; location_id: string; days: number }
}

/** What nobody has reserved yet. */
export type StockFacts = { inventory_item_id: string; location_id: string; free: number }

export type SellerFacts = {
  id: string
  handle: string
  name: string
  /** "Phường Phú Lợi, thành phố Cần Thơ" */
  place: string
  from: ShippingPlace | null
  shipping_profile_id: string
  closure: Closure | null
  /** The sales point whose shelf it sells from, and where the goods are fetched; null where they are sent. */
  pickup: Pickup | null
  /** Of a gift, which goes to many: what its deliveries cost together, and when they are made. */
  gift?: GiftSending
}

/** `order_id`: the try to order it; null before there is one. `goods_by`: the day by which everything has to be at the point. `cut_off_days` before a delivery the box is ordered for it at the latest. */
export type GiftSending = {
  order_id: string | null
  point_id: string
  fee: number
  from_day: string
  to_day: string
  pack_by: string
  goods_by: string
  cut_off_days: number
}

export type Pickup = { point_id: string; commune_code: string; place: PickupPlace }

export type LineFacts = {
  id: string
  variant_id: string
  product_id: string
  product_handle: string
  name: string
  variant_title: string | null
  /** The maker's own code and the barcode of the pack. */
  codes: { sku: string | null; barcode: string | null }
  picture: Picture
  star: StarMark | null
  sale_problem: Problem | null
  /** Alcohol. */
  is_adult_only: boolean
  /** Whether its seller lets it be paid for at the door. */
  takes_cash: boolean
  /** Of one piece, whole đồng. */
  price: number
  is_tax_inclusive: boolean
  unit_price: UnitPrice | null
  quantity: number
  /** True when its stock is not counted. */
  is_unlimited: boolean
  /** How many at most, where that is not what a basket takes. */
  most?: number
  needs: Need[]
  parcel: Omit<ParcelLine, "quantity">
  /** What the label says, as far as it is known. */
  label: Record<string, string | number>
  /** Of a ready box, what is in one. */
  contents?: readonly BoxedGoods[]
  seller: SellerFacts
  /** Who made it; null of what is gone. */
  maker: { handle: string; name: string } | null
}

/** Goods inside a box: so many pieces in each, and the price of one. */
export type BoxedGoods = Pick<
  LineFacts,
  "product_id" | "variant_id" | "product_handle" | "name" | "variant_title" | "maker" | "star" | "label" | "price"
> & { count: number }

/**
 * A line with what can be had of it, why it cannot be ordered, and what a voucher takes off it. `restocked`: how many pieces
 * of it do not lie at the point, and are asked of their maker.
 */
export type JudgedLine = LineFacts & { available: number; restocked: number; problem: Problem | null; off: Off | null }

/** The lines of one seller, their worth, and what their one parcel costs. */
export type BasketParcel = {
  seller: SellerFacts
  lines: JudgedLine[]
  goods: number
  /** What vouchers take off the goods. */
  discount: number
  /** What they take off the delivery, one after the other. */
  fee_offs: Off[]
  temperature_class: ParcelLine["temperature_class"]
  /** Days that the seller needs before it leaves. */
  lead_days: number
  /** Null when it may go everywhere. */
  limit: DeliveryLimit | null
  /** Null until both places are known, or while nothing in it can be ordered. */
  quote: ParcelQuote | null
  /** Null unless what is ordered on the day leaves later for it. */
  closure: ClosureNotice | null
}

/**
 * How many of a line can be had now, its own pieces included: what is free of everything that a piece needs, less what
 * the other lines of the basket take of the same stock item.
 */
export function availableOf(line: LineFacts, lines: readonly LineFacts[], stock: readonly StockFacts[]): number {
  const most = line.most ?? MAX_QUANTITY
  if (line.is_unlimited) return most
  const counts = line.needs.map((need) => {
    const taken = sum(lines, (other) => (other.id === line.id || other.sale_problem ? 0 : takenBy(other, need)))
    return Math.floor((freeOf(need, stock) - taken) / need.required)
  })
  return Math.max(0, Math.min(most, ...(counts.length > 0 ? counts : [0])))
}

/** What of a stock item can be had for a place: what is free there, and what its maker has free, if it may ask for it. */
function freeOf(need: Need, stock: readonly StockFacts[]): number {
  const here = freeHere(need, stock)
  return need.restock === undefined ? here : Math.max(0, here) + Math.max(0, freeAtMaker(need, stock))
}

function freeHere(need: Need, stock: readonly StockFacts[]): number {
  return (stock.find((row) => isSameStock(row, need))?.free ?? 0) - (need.kept_back ?? 0)
}

function freeAtMaker({ inventory_item_id, restock }: Need, stock: readonly StockFacts[]): number {
  const place = { inventory_item_id, location_id: restock?.location_id ?? "" }
  return stock.find((row) => isSameStock(place, row))?.free ?? 0
}

export function judgeLines(lines: readonly LineFacts[], stock: readonly StockFacts[]): JudgedLine[] {
  const restocked = toRestocked(lines, stock)
  return lines.map((line) => {
    const available = availableOf(line, lines, stock)
    const problem = line.sale_problem ?? stockProblem(line.quantity, available)
    return { ...line, available, restocked: restocked.get(line.id) ?? 0, problem, off: null }
  })
}

/** How many pieces each line lacks at a place that may ask for more, one line after the other. */
function toRestocked(lines: readonly LineFacts[], stock: readonly StockFacts[]): Map<string, number> {
  const left = new Map<string, number>()
  const lacking = new Map<string, number>()
  for (const line of lines) {
    for (const need of line.needs.filter(({ restock }) => restock !== undefined)) {
      const key = `${need.inventory_item_id} ${need.location_id}`
      const here = left.get(key) ?? Math.max(0, freeHere(need, stock))
      const taken = Math.min(here, need.required * line.quantity)
      left.set(key, here - taken)
      lacking.set(line.id, (lacking.get(line.id) ?? 0) + need.required * line.quantity - taken)
    }
  }
  return lacking
}

/** Why so many cannot be had, or null. */
export function stockProblem(quantity: number, available: number): Problem | null {
  if (available === 0) return { type: "out_of_stock", message: "Sản phẩm này vừa hết hàng.", field: "quantity" }
  if (quantity <= available) return null
  return { type: "too_many", message: `Chỉ còn ${available} sản phẩm.`, field: "quantity" }
}

/** One parcel a seller, in the order in which the sellers came into the basket. */
export function toParcels(lines: readonly JudgedLine[], to: ShippingPlace | null, day: string): BasketParcel[] {
  const sellerIds = [...new Set(lines.map((line) => line.seller.id))]
  return sellerIds.flatMap((id) => {
    const own = lines.filter((line) => line.seller.id === id)
    const [first] = own
    return first === undefined ? [] : [toOneParcel(first.seller, own, to, day)]
  })
}

/** What cannot be ordered at all neither costs nor weighs; what is too many still can, in part. */
export function isOrderable(line: JudgedLine): boolean {
  return line.problem === null || line.problem.type === "too_many"
}

/** The parcels with what vouchers take off. */
export function reduceParcels(parcels: readonly BasketParcel[], { lines, fees }: BasketVouchers): BasketParcel[] {
  return parcels.map((parcel) => {
    const reduced = parcel.lines.map((line) => ({ ...line, off: lines.get(line.id) ?? null }))
    const offs = reduced.flatMap(({ off }) => off ?? [])
    return { ...parcel, lines: reduced, discount: sumOff(offs), fee_offs: fees.get(parcel.seller.id) ?? [] }
  })
}

/** What the delivery costs before anything is taken off. */
export function fullFeeOf({ quote }: Pick<BasketParcel, "quote">): number {
  return quote?.kind === "offered" ? quote.fee : 0
}

/** What is paid for the delivery. */
export function feeOf({ quote, fee_offs }: Pick<BasketParcel, "quote" | "fee_offs">): number {
  return fullFeeOf({ quote }) - sumOff(fee_offs)
}

export type Totals = { goods: number; discount: number; shipping: number; shipping_discount: number; total: number }

export function totalsOf(parcels: readonly BasketParcel[]): Totals {
  const goods = sum(parcels, (parcel) => parcel.goods)
  const discount = sum(parcels, (parcel) => parcel.discount)
  const shipping = sum(parcels, feeOf)
  const shipping_discount = sum(parcels, ({ fee_offs }) => sumOff(fee_offs))
  return { goods, discount, shipping, shipping_discount, total: goods - discount + shipping }
}

function toOneParcel(seller: SellerFacts, lines: JudgedLine[], to: ShippingPlace | null, day: string): BasketParcel {
  const sent = lines.filter(isOrderable)
  const contents = toParcel(sent.map((line) => ({ ...line.parcel, quantity: line.quantity })))
  const { from, closure } = seller
  const isQuotable = from !== null && to !== null && sent.length > 0
  return {
    seller,
    lines,
    goods: sum(sent, (line) => line.price * line.quantity),
    discount: 0,
    fee_offs: [],
    temperature_class: contents.temperature_class,
    ...(seller.gift
      ? given(seller.gift)
      : seller.pickup === null
        ? {
            lead_days: contents.lead_days,
            limit: deliveryLimitOf(contents.delivery_class, day),
            quote: isQuotable ? quoteParcel({ from, to, ...contents, day, closure }) : null,
            closure: closureNotice(closure, day, contents.lead_days),
          }
        : fetched(day, sent.length > 0)),
  }
}

/** What it costs and when it comes is told of each recipient, and summed already. */
function given({
  fee,
  from_day,
  to_day,
}: GiftSending): Pick<BasketParcel, "lead_days" | "limit" | "quote" | "closure"> {
  return { lead_days: 0, limit: null, quote: { kind: "offered", fee, from_day, to_day }, closure: null }
}

/** Goods that are fetched lie there: they need no days, go nowhere and cost no delivery. */
function fetched(day: string, isOrderable: boolean): Pick<BasketParcel, "lead_days" | "limit" | "quote" | "closure"> {
  const quote = isOrderable ? { kind: "offered" as const, fee: 0, ...pickupDays(day) } : null
  return { lead_days: 0, limit: null, quote, closure: null }
}

function takenBy(line: LineFacts, stock: Need): number {
  return sum(line.needs, (need) => (isSameStock(need, stock) ? need.required * line.quantity : 0))
}

function isSameStock(a: Pick<Need, "inventory_item_id" | "location_id">, b: Need | StockFacts): boolean {
  return a.inventory_item_id === b.inventory_item_id && a.location_id === b.location_id
}

function sum<T>(items: readonly T[], amountOf: (item: T) => number): number {
  return items.reduce((total, item) => total + amountOf(item), 0)
}
