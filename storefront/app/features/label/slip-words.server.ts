import { formatDay, todayInVietnam } from "@ocop/shared/day"
import { leftToPack, type ParcelDocument } from "@ocop/shared/parcel"
import { wholeLineWords } from "#app/features/parcel/words.ts"
import { m } from "#app/i18n/paraglide/messages.js"

type SlipLine = { quantity: number; name: string }

/** The words of a packing slip, in the language of the page. It may lie in a gift: no price stands on it. */
export type PackingSlip = {
  title: string
  code: string
  placed: string
  maker: string
  to: string
  recipient: string
  address: readonly string[]
  /** Empty where the buyer left no word. */
  noteHeading: string
  note: string
  /** A heading with its lines: each box, then what waits to be packed. */
  parts: readonly { heading: string; lines: readonly SlipLine[] }[]
  /** What the QR says, as on the labels. */
  link: string
}

/** What lies in which box of an order, and what waits to be packed. What is canceled is not listed. */
export function slipOf(parcel: ParcelDocument, maker: string, link: string): PackingSlip {
  const { recipient, address, note, lines } = parcel
  const boxes = parcel.boxes.map((box, index) => ({
    heading: m.desk_label_box({ n: index + 1 }),
    lines: box.lines.flatMap(({ line_id, quantity }) =>
      lines.filter((line) => line.line_id === line_id).map((line) => ({ quantity, name: wholeLineWords(line) })),
    ),
  }))
  const waiting = lines
    .map((line) => ({ quantity: leftToPack(line), name: wholeLineWords(line) }))
    .filter(({ quantity }) => quantity > 0)
  const rest = waiting.length === 0 ? [] : [{ heading: m.desk_slip_to_pack(), lines: waiting }]
  return {
    title: m.desk_slip_title(),
    code: parcel.code,
    placed: m.desk_slip_placed({ day: formatDay(todayInVietnam(new Date(parcel.placed_at))) }),
    maker,
    to: m.desk_label_to(),
    recipient: `${recipient.name}, ${recipient.phone}`,
    address: [address.street, m.basket_place(address)],
    noteHeading: m.desk_order_note(),
    note,
    parts: [...boxes, ...rest],
    link,
  }
}
