import type { GiftOrderRecipient, RecipientState, ReturnReason, UnpackReason } from "@ocop/shared/gift-order"
import { carrierWords } from "#app/features/parcel/words.ts"
import { m } from "#app/i18n/paraglide/messages.js"

const STATES: Readonly<Record<RecipientState, () => string>> = {
  to_pack: m.gift_state_to_pack,
  packed: m.gift_state_packed,
  handed_over: m.gift_state_handed_over,
  delivered: m.gift_state_delivered,
  returned: m.gift_state_returned,
  closed: m.gift_state_closed,
}

export function recipientStateWords(state: RecipientState): string {
  return STATES[state]()
}

const REASONS: Readonly<Record<ReturnReason | UnpackReason, () => string>> = {
  wrong_contents: m.gift_unpack_wrong_contents,
  refused: m.gift_return_refused,
  not_there: m.gift_return_not_there,
  wrong_address: m.gift_return_wrong_address,
  damaged: m.gift_return_damaged,
  other: m.gift_return_other,
}

/** Why boxes came back, or were opened again. */
export function reasonWords(reason: ReturnReason | UnpackReason): string {
  return REASONS[reason]()
}

type Event = GiftOrderRecipient["events"][number]

function what({ kind, carrier, reason }: Event): string {
  switch (kind) {
    case "pack":
      return m.gift_event_pack()
    case "check":
      return m.gift_event_check()
    case "unpack":
      return m.gift_event_unpack({ reason: reasonWords(reason ?? "other") })
    case "hand_over":
      return m.gift_event_hand_over({ carrier: carrierWords(carrier ?? "other") })
    case "deliver":
      return m.gift_event_deliver()
    case "return":
      return m.gift_event_return({ reason: reasonWords(reason ?? "other") })
    case "resend":
      return m.gift_event_resend()
    case "close":
      return m.gift_event_close()
  }
}

/** What was done about the boxes of a recipient, and that the platform did it where it did. */
export function recipientEventWords(event: Event): string {
  return event.actor === "operator" ? m.gift_event_by_operator({ event: what(event) }) : what(event)
}
