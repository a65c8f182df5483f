import type { ParcelState } from "@ocop/shared/parcel"
import { m } from "#app/i18n/paraglide/messages.js"

const STATES: Readonly<Record<ParcelState, () => string>> = {
  awaiting_payment: m.desk_pickup_state_awaiting_payment,
  to_pack: m.desk_pickup_state_to_pack,
  packed: m.desk_pickup_state_packed,
  shipped: m.desk_pickup_state_shipped,
  delivered: m.desk_pickup_state_delivered,
  canceled: m.desk_pickup_state_canceled,
}

/** What clerks call where an order stands that is fetched at a point. */
export function pickupState(state: ParcelState): string {
  return STATES[state]()
}
