import type {
  CreateOrderAdjustmentDTO,
  CreateOrderLineItemTaxLineDTO,
  CreateReservationItemInput,
  LinkDefinition,
} from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { StarMark } from "@ocop/shared/stars"
import { feeOf, type BasketParcel, type SellerFacts } from "../basket/rules"
import { BY_ITSELF, type NewRestock } from "../workflows/restock/types"
import { borneByPlatform, sumOff, type Off } from "../voucher/types"
import { ORDER_GROUP_MODULE } from "../modules/order-group"
import { ORGANIZATION_MODULE } from "../modules/organization"
import type { CompletionItem, CompletionMethod, LineAdjustment, PurchaseCart } from "./read-completion-cart"
import type { Shown } from "./shown"

/** The ids under which a purchase is written, made before anything is, so that a killed run can be found again. */
export type PurchaseIds = {
  group: string
  order: (seller_id: string) => string
  line: (cart_line_id: string) => string
  /** Of what a gift asks of a maker. */
  restock: (maker_id: string) => string
}

export type OrderPart = { parcel: BasketParcel; order_id: string; method: CompletionMethod }

/** Nothing is planned without an address. */
export type DeliveredCart = Omit<PurchaseCart, "items" | "shipping_address"> & {
  items: CompletionItem[]
  shipping_address: NonNullable<PurchaseCart["shipping_address"]>
}

/**
 * The collection of an order's own payment is found by the order, and that of the payment for all of a purchase by the
 * group, also by a run that finds only the group.
 */
export function paymentCollectionIdOf(id: string): string {
  return id.replace(/^[a-z]+_/, "pay_col_")
}

/** One order a seller: finished lines, the seller's own delivery, and the address as it was given. */
export function toOrder({ parcel, order_id, method }: OrderPart, cart: DeliveredCart, ids: PurchaseIds) {
  const own = new Set(parcel.lines.map((line) => line.id))
  return {
    id: order_id,
    region_id: cart.region_id,
    customer_id: cart.customer_id ?? undefined,
    sales_channel_id: cart.sales_channel_id,
    status: "pending" as const,
    email: cart.email ?? undefined,
    currency_code: cart.currency_code,
    locale: cart.locale ?? undefined,
    no_notification: false,
    shipping_address: withoutId(cart.shipping_address),
    items: cart.items.filter((item) => own.has(item.id)).map((item) => toOrderLine(item, ids.line(item.id))),
    shipping_methods: [
      {
        name: method.name,
        amount: method.raw_amount ?? method.amount,
        is_tax_inclusive: method.is_tax_inclusive,
        shipping_option_id: method.shipping_option_id,
        data: method.data ?? {},
        tax_lines: method.tax_lines.map(toTaxLine),
        adjustments: method.adjustments.map(toFeeAdjustment),
      },
    ],
  }
}

/** The fields in which core keeps what a product was when it was sold. */
const SNAPSHOT = [
  "title",
  "subtitle",
  "thumbnail",
  "quantity",
  "product_id",
  "product_title",
  "product_description",
  "product_subtitle",
  "product_type",
  "product_type_id",
  "product_collection",
  "product_handle",
  "variant_id",
  "variant_sku",
  "variant_barcode",
  "variant_title",
  "variant_option_values",
  "requires_shipping",
  "is_discountable",
  "is_giftcard",
  "is_tax_inclusive",
  "compare_at_unit_price",
] as const

function toOrderLine(item: CompletionItem, id: string) {
  return {
    ...Object.fromEntries(SNAPSHOT.map((field) => [field, item[field]])),
    id,
    title: item.title,
    quantity: item.quantity,
    unit_price: item.raw_unit_price ?? item.unit_price,
    tax_lines: item.tax_lines.map(toTaxLine),
    adjustments: item.adjustments.map(toAdjustment),
  }
}

function toTaxLine({ description, tax_rate_id, code, rate, provider_id }: CreateOrderLineItemTaxLineDTO) {
  return { description, tax_rate_id, code, rate, provider_id }
}

function toAdjustment({ is_tax_inclusive, ...adjustment }: LineAdjustment) {
  return { ...toFeeAdjustment(adjustment), is_tax_inclusive: is_tax_inclusive ?? false }
}

/** Core keeps no word on taxes with what is taken off a delivery. */
function toFeeAdjustment({ code, amount, description, promotion_id, provider_id }: CreateOrderAdjustmentDTO) {
  return { code, amount, description, promotion_id, provider_id }
}

function withoutId(address: DeliveredCart["shipping_address"]) {
  const { id: _, ...fields } = address
  return fields
}

/** Goods to be held. `kept_back`: pieces at that place that are sold to nobody. */
export type Reservation = CreateReservationItemInput & { kept_back?: number }

/**
 * What every line takes from the stock of its seller, written to be found by the group, and what of a gift is asked of its
 * makers instead, to be found by the requests: it is held for the line when it has come.
 */
export function toReservations(parcels: readonly BasketParcel[], ids: PurchaseIds): Reservation[] {
  return [...parcels.flatMap((parcel) => ofSeller(parcel, ids)), ...parcels.flatMap((parcel) => ofMakers(parcel, ids))]
}

function ofSeller({ lines }: BasketParcel, ids: PurchaseIds): Reservation[] {
  return lines.flatMap((line) =>
    line.needs.flatMap((need) => {
      const quantity = need.required * line.quantity - line.restocked
      if (quantity === 0) return []
      return [
        {
          line_item_id: ids.line(line.id),
          inventory_item_id: need.inventory_item_id,
          location_id: need.location_id,
          quantity,
          kept_back: need.kept_back ?? 0,
          allow_backorder: line.is_unlimited,
          description: line.name,
          created_by: ids.group,
        },
      ]
    }),
  )
}

function ofMakers({ lines }: BasketParcel, ids: PurchaseIds): Reservation[] {
  return lines.flatMap((line) =>
    line.needs.flatMap(({ inventory_item_id, restock }) =>
      restock === undefined || line.restocked === 0
        ? []
        : [
            {
              ...{ inventory_item_id, location_id: restock.location_id },
              quantity: line.restocked,
              allow_backorder: false,
              description: line.name,
              created_by: ids.restock(restock.maker_id),
            },
          ],
    ),
  )
}

/** What a gift asks of its makers, one request each. Goods of the point's own organization are given at once. */
export function toRestocks(parcels: readonly BasketParcel[], ids: PurchaseIds): NewRestock[] {
  return parcels.flatMap(({ seller, lines }) => {
    const { gift } = seller
    if (!gift?.order_id) return []
    const { order_id, point_id, goods_by } = gift
    const lacking = lines.flatMap((line) =>
      line.needs.flatMap(({ inventory_item_id, restock }) =>
        restock && line.restocked > 0 ? [{ line, inventory_item_id, maker_id: restock.maker_id }] : [],
      ),
    )
    return [...new Set(lacking.map(({ maker_id }) => maker_id))].map((maker_id): NewRestock => {
      const own = lacking.filter((each) => each.maker_id === maker_id)
      return {
        id: ids.restock(maker_id),
        form_key: `gift:${order_id}:${maker_id}`,
        ...{ gift_order_id: order_id, point_id, reseller_id: seller.id, maker_id },
        is_given: maker_id === seller.id,
        wished_on: goods_by,
        note: "",
        lines: own.map(({ line: { product_id, variant_id, name, variant_title, restocked }, inventory_item_id }) => ({
          ...{ product_id, variant_id, inventory_item_id, name },
          variant_title: variant_title ?? "",
          asked: restocked,
        })),
        actor: BY_ITSELF,
      }
    })
  })
}

export function toShown(parts: readonly OrderPart[], ids: PurchaseIds, day: string): Shown {
  const typed = parts.flatMap(offsOf).filter(({ is_automatic }) => !is_automatic)
  const vouchers = [...new Set(typed.map(({ code }) => code))]
  return { day, vouchers, parcels: parts.map((part) => toShownParcel(part, ids, day)) }
}

function offsOf({ parcel }: OrderPart): Off[] {
  return [...parcel.lines.flatMap(({ off }) => off ?? []), ...parcel.fee_offs]
}

/** What each voucher takes off all of a purchase, and what of that the platform bears. */
export type VoucherUsed = { voucher_id: string; amount: number; platform_borne: number }

export function toUses(parts: readonly OrderPart[]): VoucherUsed[] {
  const offs = parts.flatMap(offsOf)
  return [...new Set(offs.map(({ voucher_id }) => voucher_id))].sort().map((voucher_id) => {
    const own = offs.filter((off) => off.voucher_id === voucher_id)
    return { voucher_id, amount: sumOff(own), platform_borne: borneByPlatform(own) }
  })
}

function toShownParcel({ parcel, order_id }: OrderPart, ids: PurchaseIds, day: string): Shown["parcels"][number] {
  const { id, handle, name, place } = parcel.seller
  const days = parcel.quote?.kind === "offered" ? parcel.quote : { from_day: day, to_day: day }
  return {
    order_id,
    seller: { id, handle, name, place },
    temperature_class: parcel.temperature_class,
    takes_cash: parcel.lines.every(({ takes_cash }) => takes_cash),
    goods: parcel.goods,
    discount: parcel.discount,
    fee: feeOf(parcel),
    fee_discount: sumOff(parcel.fee_offs),
    fee_platform_borne: borneByPlatform(parcel.fee_offs),
    pickup: toShownPickup(parcel.seller),
    from_day: days.from_day,
    to_day: days.to_day,
    lines: parcel.lines.map((line) => ({
      line_id: ids.line(line.id),
      product_id: line.product_id,
      product_handle: line.product_handle,
      variant_id: line.variant_id,
      name: line.name,
      variant_title: line.variant_title,
      maker: line.maker,
      temperature_class: line.parcel.temperature_class,
      picture: line.picture,
      star: line.star && toShownStar(line.star),
      label: line.label,
      contents: (line.contents ?? []).map((inside) => ({ ...inside, star: inside.star && toShownStar(inside.star) })),
      quantity: line.quantity,
      price: line.price,
      total: line.price * line.quantity,
      discount: line.off?.amount ?? 0,
      platform_borne: line.off ? borneByPlatform([line.off]) : 0,
    })),
  }
}

function toShownStar({ recognition_id, stars, valid_until }: StarMark) {
  return { recognition_id, stars, valid_until }
}

function toShownPickup({ pickup }: SellerFacts): Shown["parcels"][number]["pickup"] {
  if (pickup === null) return null
  const { point_id, place } = pickup
  const { handle, name, street, commune, province } = place
  return { point_id, handle, name, street, commune, province }
}

/** Each order hangs on its purchase, its cart, its seller and its own payment. */
export function toLinks(order: { order_id: string; seller_id: string }, group: PurchaseKeys): LinkDefinition[] {
  const { order_id, seller_id } = order
  const payment_collection_id = paymentCollectionIdOf(order_id)
  return [
    { [ORDER_GROUP_MODULE]: { order_group_id: group.id }, [Modules.ORDER]: { order_id } },
    { [ORGANIZATION_MODULE]: { organization_id: seller_id }, [Modules.ORDER]: { order_id } },
    { [Modules.ORDER]: { order_id }, [Modules.CART]: { cart_id: group.cart_id } },
    { [Modules.ORDER]: { order_id }, [Modules.PAYMENT]: { payment_collection_id } },
  ]
}

export type PurchaseKeys = { id: string; cart_id: string }
