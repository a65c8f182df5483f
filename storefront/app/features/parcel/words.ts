import {
  CARRIER_NAMES,
  SELLERS_WORD_DAYS,
  type CancelReason,
  type Carrier,
  type ParcelState,
} from "@ocop/shared/parcel"
import type { ParcelEvent } from "@ocop/shared/parcel"
import { m } from "#app/i18n/paraglide/messages.js"

export function carrierWords(carrier: Carrier): string {
  if (carrier === "self") return m.carrier_self()
  if (carrier === "other") return m.carrier_other()
  return CARRIER_NAMES[carrier]
}

const REASONS: Readonly<Record<CancelReason, () => string>> = {
  out_of_stock: m.parcel_reason_out_of_stock,
  spoiled: m.parcel_reason_spoiled,
  cannot_deliver: m.parcel_reason_cannot_deliver,
  buyer_asked: m.parcel_reason_buyer_asked,
  changed_mind: m.parcel_reason_changed_mind,
  ordered_wrong: m.parcel_reason_ordered_wrong,
  too_slow: m.parcel_reason_too_slow,
  other: m.parcel_reason_other,
  not_collected: m.parcel_reason_not_collected,
  unpaid: m.parcel_reason_unpaid,
}

export function reasonWords(reason: CancelReason): string {
  return REASONS[reason]()
}

const STATES: Readonly<Record<ParcelState, () => string>> = {
  awaiting_payment: m.parcel_state_awaiting_payment,
  to_pack: m.parcel_state_to_pack,
  packed: m.parcel_state_packed,
  shipped: m.parcel_state_shipped,
  delivered: m.parcel_state_delivered,
  canceled: m.parcel_state_canceled,
}

export function stateWords(state: ParcelState): string {
  return STATES[state]()
}

export type NamedLine = { name: string; variant_title: string | null }

/** "Bánh pía, Hộp 4 cái": two packs of the same goods are two lines. */
export function lineWords({ name, variant_title }: NamedLine): string {
  return variant_title === null ? name : `${name}, ${variant_title}`
}

type WholeLine = NamedLine & { contents: readonly (NamedLine & { count: number })[] }

/** The same with what is in a ready box: "Hộp quà (2 × Bánh pía, Hộp 4 cái; 1 × Gạo thơm, Túi 5 kg)". */
export function wholeLineWords({ contents, ...line }: WholeLine): string {
  const inside = contents.map((each) => `${each.count} × ${lineWords(each)}`).join("; ")
  return inside === "" ? lineWords(line) : `${lineWords(line)} (${inside})`
}

type LineOfParcel = NamedLine & { line_id: string }

/** "Bánh pía, Hộp 4 cái × 2, Trà sen × 1". A line that is not in the parcel has no name. */
export function piecesWords(
  pieces: readonly { line_id: string; quantity: number }[],
  lines: readonly LineOfParcel[],
): string {
  return pieces
    .map(({ line_id, quantity }) => {
      const line = lines.find((each) => each.line_id === line_id)
      return m.parcel_piece({ name: line ? lineWords(line) : "", n: quantity })
    })
    .join(", ")
}

/** What was done, in a sentence. */
export function stepWords(event: ParcelEvent, lines: readonly LineOfParcel[]): string {
  const goods = piecesWords(event.lines, lines)
  const carrier = event.carrier === null ? "" : carrierWords(event.carrier)
  const number = event.tracking_number
  switch (event.kind) {
    case "placed":
      return m.parcel_step_placed()
    case "paid":
      return m.parcel_step_paid()
    case "cash_chosen":
      return m.parcel_step_cash_chosen()
    case "confirmed":
      return m.parcel_step_confirmed()
    case "packed":
      return m.parcel_step_packed({ goods })
    case "unpacked":
      return m.parcel_step_unpacked({ goods })
    case "handed_over":
      if (event.carrier === "self") return m.parcel_step_handed_over_self()
      return number === ""
        ? m.parcel_step_handed_over({ carrier })
        : m.parcel_step_handed_over_number({ carrier, number })
    case "tracking_changed":
      return m.parcel_step_tracking({ carrier, number })
    case "said_delivered":
      return m.parcel_step_said()
    case "delivered":
      if (event.actor === "system") return m.parcel_step_counted({ n: SELLERS_WORD_DAYS })
      return event.actor === "buyer" ? m.parcel_step_received() : m.parcel_step_delivered()
    case "canceled": {
      const reason = event.reason === null ? "" : reasonWords(event.reason)
      if (event.actor === "system") return m.parcel_step_lapsed({ reason })
      return event.actor === "buyer" ? m.parcel_step_taken_back({ reason }) : m.parcel_step_not_sent({ goods, reason })
    }
  }
}
