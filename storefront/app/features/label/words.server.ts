import type { PaymentMethod } from "@ocop/shared/basket"
import { leftToPack, type ParcelDocument } from "@ocop/shared/parcel"
import { carrierWords } from "#app/features/parcel/words.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { money } from "#app/ui/price.tsx"

/** The words of one label, in the language of the page. */
export type ParcelLabel = {
  code: string
  box: string
  from: string
  sender: string
  senderAddress: readonly string[]
  to: string
  recipient: string
  phone: string
  address: readonly string[]
  collect: string
  amount: string
  handling: string
  tracking: string
  /** What the QR says: the order at the desk. Who may not see it meets the door, so it tells nothing of the person. */
  link: string
}

/**
 * A label for each box of an order, one for all of it before the first is packed. How many boxes there are is said once
 * nothing waits to be packed. What is collected stands on the first box alone, so that nobody pays twice.
 */
export function labelsOf(parcel: ParcelDocument, sender: string, link: string): ParcelLabel[] {
  const { recipient, address, temperature_class, money: sums } = parcel
  const isWhole = !parcel.lines.some((line) => leftToPack(line) > 0)
  const boxes = parcel.boxes.length === 0 ? [null] : parcel.boxes
  return boxes.map((box, index) => ({
    code: parcel.code,
    box: boxWords(index + 1, isWhole ? boxes.length : null),
    from: m.desk_label_from(),
    sender,
    senderAddress: senderWords(parcel.sender),
    to: m.desk_label_to(),
    recipient: recipient.name,
    phone: recipient.phone,
    address: [address.street, m.basket_place(address)],
    collect: collectWords(sums.method, index),
    amount: money(index === 0 ? sums.due : 0),
    handling: HANDLING[temperature_class](),
    tracking: box?.carrier ? `${carrierWords(box.carrier)} ${box.tracking_number}`.trim() : "",
    link,
  }))
}

/** What is paid already says so on every box: the carrier collects nothing for any of them. */
function collectWords(method: PaymentMethod, index: number): string {
  if (method === "vietqr") return m.desk_label_collect_paid()
  if (method === "card") return m.card_label_collect()
  return index === 0 ? m.desk_label_collect() : m.desk_label_collect_first()
}

function boxWords(number: number, total: number | null): string {
  return total === null ? m.desk_label_box({ n: number }) : m.desk_label_box_of({ n: number, total })
}

const HANDLING = {
  ambient: m.desk_label_ambient,
  cool: m.desk_label_chilled,
  frozen: m.desk_label_frozen,
} satisfies Readonly<Record<ParcelDocument["temperature_class"], () => string>>

/** What is known of where it comes from; what is not known leaves no comma. */
function senderWords({ street, commune, province, phone }: ParcelDocument["sender"]): string[] {
  const address = [street, commune, province].filter(Boolean).join(", ")
  return [address, phone ?? ""].filter((line) => line !== "")
}
