import type {
  AdjustReason,
  RestockStatus,
  RestockEvent,
  ShelfChangeKind,
  ShelfObstacle,
  TradeVerb,
} from "@ocop/shared/shelf"
import { m } from "#app/i18n/paraglide/messages.js"

export const VERB_WORDS: Record<TradeVerb, () => string> = {
  resell: m.trade_verb_resell,
  restock: m.trade_verb_restock,
  box: m.trade_verb_box,
}

export const OBSTACLE_WORDS: Record<ShelfObstacle, () => string> = {
  withdrawn: m.shelf_state_withdrawn,
  not_permitted: m.shelf_state_not_permitted,
  not_sellable: m.shelf_state_not_sellable,
  nothing_left: m.shelf_state_nothing_left,
}

export const REASON_WORDS: Record<AdjustReason, () => string> = {
  damage: m.shelf_reason_damage,
  theft: m.shelf_reason_theft,
  own_use: m.shelf_reason_own_use,
  found: m.shelf_reason_found,
  other_fewer: m.shelf_reason_other_fewer,
  other_more: m.shelf_reason_other_more,
}

export const CHANGE_WORDS: Record<ShelfChangeKind, () => string> = {
  added: m.shelf_change_added,
  counted: m.shelf_change_counted,
  adjusted: m.shelf_change_adjusted,
  written_off: m.shelf_change_written_off,
  received: m.shelf_change_received,
  priced: m.shelf_change_priced,
  withdrawn: m.shelf_change_withdrawn,
  offered: m.shelf_change_offered,
}

export const STATUS_WORDS: Record<RestockStatus, () => string> = {
  asked: m.restock_status_asked,
  accepted: m.restock_status_accepted,
  sent: m.restock_status_sent,
  received: m.restock_status_received,
  declined: m.restock_status_declined,
  canceled: m.restock_status_canceled,
}

export const EVENT_WORDS: Record<RestockEvent["kind"], () => string> = {
  asked: m.restock_event_asked,
  accepted: m.restock_event_accepted,
  declined: m.restock_event_declined,
  sent: m.restock_event_sent,
  received: m.restock_event_received,
  canceled: m.restock_event_canceled,
}
