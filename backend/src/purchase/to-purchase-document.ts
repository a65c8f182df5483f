import { fromMedusaAddress, type StoredAddress } from "@ocop/shared/address"
import { packInEnglish } from "@ocop/shared/pack"
import { formatPhone } from "@ocop/shared/phone"
import type { Parcel, ParcelStatus, PurchaseDocument } from "@ocop/shared/purchase"
import { isUnpaid, orderPaymentNow, paymentNow, type PartRow } from "./payment-now"
import { toContents } from "../basket/to-contents"
import type { Shown } from "./shown"

export type PurchaseRow = Parameters<typeof paymentNow>[0] & {
  code: string
  email: string | null
  goods: number
  discount: number
  shipping: number
  shipping_discount: number
  total: number
  created_at: Date | string
}

type FulfillmentRow = { shipped_at: unknown; delivered_at: unknown; canceled_at: unknown }

export type OrderRow = {
  id: string
  canceled_at: unknown
  shipping_address: StoredAddress | null
  fulfillments: (FulfillmentRow | null)[] | null
}

type Sold = Omit<PurchaseDocument, "age_confirmation" | "refunds" | "gift">

/** What of it is transferred to a seller. */
export type SoldPart = PartRow & { order_id: string }

/** The purchase as its page and its mail show it: what was shown at the sale, and what has become of each parcel. */
export function toPurchaseDocument(
  group: PurchaseRow,
  shown: Shown,
  orders: readonly OrderRow[],
  parts: readonly SoldPart[] = [],
): Sold {
  const address = fromMedusaAddress(orders[0]?.shipping_address)
  const partOf = (id: string) => parts.find(({ order_id }) => order_id === id)
  const payment = paymentNow(group)
  const parcels = shown.parcels.map((parcel) =>
    toParcel(
      parcel,
      orders.find((order) => order.id === parcel.order_id),
      isUnpaid(orderPaymentNow(group, partOf(parcel.order_id))),
    ),
  )
  const isCanceled = group.status === "canceled" || parcels.every((parcel) => parcel.status === "canceled")
  return {
    code: group.code,
    placed_at: new Date(group.created_at).toISOString(),
    status: isCanceled ? "canceled" : "placed",
    payment: { ...payment, amount: Number(group.total) },
    recipient: {
      name: address?.name ?? "",
      phone: address ? formatPhone(address.phone) : "",
      email: group.email ?? "",
    },
    address: {
      street: address?.street ?? "",
      commune: address?.commune ?? "",
      province: address?.province ?? "",
    },
    note: address?.note ?? "",
    parcels,
    vouchers: shown.vouchers,
    totals: {
      goods: Number(group.goods),
      discount: Number(group.discount),
      shipping: Number(group.shipping),
      shipping_discount: Number(group.shipping_discount),
      total: Number(group.total),
    },
  }
}

function toParcel(parcel: Shown["parcels"][number], order: OrderRow | undefined, waits: boolean): Parcel {
  const { order_id, seller, goods, discount, fee, fee_discount, from_day, to_day, lines } = parcel
  return {
    order_id,
    seller: { handle: seller.handle, name: seller.name },
    status: order === undefined ? "canceled" : statusOf(order, waits),
    lines: lines.map(
      ({
        line_id,
        variant_id,
        name,
        variant_title,
        maker,
        product_handle,
        picture,
        star,
        contents,
        quantity,
        ...money
      }) => ({
        line_id,
        variant_id,
        name,
        variant_title,
        variant_title_en: variant_title && packInEnglish(variant_title),
        maker: maker === null || maker.handle === seller.handle ? null : maker.name,
        product_handle,
        picture,
        stars_at_sale: star?.stars ?? null,
        contents: toContents(contents),
        quantity,
        price: money.price,
        total: money.total,
        discount: money.discount,
      }),
    ),
    goods,
    discount,
    fee,
    fee_discount,
    total: goods - discount + fee,
    from_day,
    to_day,
    pickup: parcel.pickup && { ...parcel.pickup, ...UNREAD_PICKUP },
    progress: null,
  }
}

/** What of a point is read as it is now. */
const UNREAD_PICKUP = { phone: null, hours: null, exceptions: [], code: null, kept_until: null }

/** `waits`: for the buyer's transfer. */
export function statusOf(
  { canceled_at, fulfillments }: Pick<OrderRow, "canceled_at" | "fulfillments">,
  waits = false,
): ParcelStatus {
  if (canceled_at) return "canceled"
  if (waits) return "awaiting_payment"
  const sent = (fulfillments ?? []).filter((row) => row !== null && !row.canceled_at && row.shipped_at)
  if (sent.length === 0) return "packing"
  return sent.every((row) => row?.delivered_at) ? "delivered" : "sent"
}
