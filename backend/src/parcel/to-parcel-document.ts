import type { InferTypeOf } from "@medusajs/framework/types"
import { fromMedusaAddress } from "@ocop/shared/address"
import { packInEnglish } from "@ocop/shared/pack"
import { ParcelEvent, type Box, type ParcelDocument, type ParcelLine } from "@ocop/shared/parcel"
import { formatPhone } from "@ocop/shared/phone"
import { keptDiscount, paidFor } from "@ocop/shared/voucher"
import type ParcelEventModel from "../modules/parcel/models/parcel-event"
import { toContents } from "../basket/to-contents"
import { moneyOf, type OrderNow } from "./read-orders"
import type { OpenParcel, SoldLine } from "./require-parcel"

export type ParcelEventRow = Omit<InferTypeOf<typeof ParcelEventModel>, "parcel">

/** `events`: the oldest first. */
export function toParcelDocument(
  open: OpenParcel,
  events: readonly ParcelEventRow[],
  { sender, transfer }: Pick<ParcelDocument, "sender" | "transfer">,
): Omit<ParcelDocument, "gift_point"> {
  const { parcel, shown, order, lines, payment } = open
  const address = fromMedusaAddress(order.shipping_address)
  return {
    code: parcel.code,
    purchase_code: parcel.code.replace(/-\d+$/, ""),
    state: parcel.state,
    placed_at: iso(parcel.placed_at),
    confirmed_at: isoOrNull(parcel.confirmed_at),
    pack_by: parcel.pack_by,
    from_day: shown.from_day,
    to_day: shown.to_day,
    temperature_class: shown.temperature_class,
    sender,
    recipient: { name: address?.name ?? "", phone: address ? formatPhone(address.phone) : "" },
    address: {
      street: address?.street ?? "",
      commune: address?.commune ?? "",
      province: address?.province ?? "",
    },
    note: address?.note ?? "",
    lines: lines.map(toParcelLine),
    boxes: toBoxes(order, events),
    money: { ...goodsAndFee(open), ...moneyOf(order, { isPaid: payment.state === "paid" }), method: payment.method },
    transfer,
    events: toTold(events, parcel).reverse(),
    pickup_at: shown.pickup,
  }
}

/** Whole đồng for what is sent or still may be. Nothing is charged for a parcel of which nothing is sent. */
export function goodsAndFee({ lines, shown }: Pick<OpenParcel, "lines" | "shown">) {
  const goods = lines.reduce((sum, { price, counts }) => sum + price * (counts.ordered - counts.canceled), 0)
  const discount = lines.reduce((sum, line) => sum + discountNow(line), 0)
  return { goods, discount, fee: goods === 0 ? 0 : shown.fee }
}

/** What is taken off the pieces of a line that are sent or still may be. */
export function discountNow({ discount, counts: { ordered, canceled } }: SoldLine): number {
  return keptDiscount(discount, { ordered, kept: ordered - canceled })
}

/** What was paid for so many pieces of a line, whole đồng. */
export function paidForPieces(line: SoldLine, pieces: number): number {
  const { price, counts } = line
  return paidFor({ price, discount: discountNow(line), quantity: counts.ordered - counts.canceled }, pieces)
}

export function toParcelLine(line: SoldLine): ParcelLine {
  const { line_id, name, variant_title, product_handle, picture, price, counts } = line
  const contents = toContents(line.contents)
  const variant_title_en = variant_title && packInEnglish(variant_title)
  return { line_id, name, variant_title, variant_title_en, product_handle, picture, contents, price, ...counts }
}

/** What is in a box is told by who packed it; core counts stock items, of which a gift box has several. */
export function toBoxes(order: OrderNow, events: readonly ParcelEventRow[]): Box[] {
  return order.fulfillments
    .map(({ id, packed_at, shipped_at, delivered_at }) => {
      const own = events.filter(({ box_id }) => box_id === id)
      const packed = own.find(({ kind }) => kind === "packed")
      const sent = own.findLast(({ kind }) => kind === "handed_over" || kind === "tracking_changed")
      const said = own.find(({ kind }) => kind === "said_delivered")
      return {
        id,
        lines: packed ? linesOf(packed) : [],
        packed_at: iso(packed_at ?? packed?.created_at ?? new Date(0)),
        shipped_at: isoOrNull(shipped_at),
        delivered_at: isoOrNull(delivered_at),
        said_delivered_at: isoOrNull(said?.created_at),
        carrier: (sent?.carrier ?? null) as Box["carrier"],
        tracking_number: sent?.tracking_number ?? "",
      }
    })
    .toSorted((a, b) => a.packed_at.localeCompare(b.packed_at) || a.id.localeCompare(b.id))
}

/** Who fetches goods is told that they were handed over, and not twice. */
export function toTold(
  events: readonly ParcelEventRow[],
  { pickup_point_id }: Pick<OpenParcel["parcel"], "pickup_point_id">,
): ParcelEvent[] {
  const told = pickup_point_id === null ? events : events.filter(({ kind }) => kind !== "handed_over")
  return told.map(toParcelEvent)
}

function toParcelEvent(row: ParcelEventRow): ParcelEvent {
  const { kind, actor, on_behalf, box_id, tracking_number, note } = row
  return {
    kind,
    at: iso(row.created_at),
    actor,
    on_behalf,
    lines: linesOf(row),
    box_id,
    carrier: row.carrier as ParcelEvent["carrier"],
    tracking_number,
    reason: row.reason as ParcelEvent["reason"],
    note,
  }
}

/** What an event was about; every piece when it names none. */
export function linesOf({ content }: Pick<ParcelEventRow, "content">): ParcelEvent["lines"] {
  return EventContent.parse(content).lines
}

const EventContent = ParcelEvent.pick({ lines: true })

function iso(moment: Date | string): string {
  return new Date(moment).toISOString()
}

function isoOrNull(moment: Date | string | null | undefined): string | null {
  return moment ? iso(moment) : null
}
