import { isClosedOn, type ClosureDays } from "../closure/rules.ts"
import { addDays, isSunday } from "../day/rules.ts"
import { LEAD_DAYS } from "../shipping/parcel.ts"

/** Pieces of one line. What was packed counts what was handed over, and that what was delivered. */
export type LineCounts = { ordered: number; canceled: number; packed: number; shipped: number; delivered: number }

export const PARCEL_STATES = ["awaiting_payment", "to_pack", "packed", "shipped", "delivered", "canceled"] as const
export type ParcelState = (typeof PARCEL_STATES)[number]

/** The pieces of a line that wait to be packed. */
export function leftToPack({ ordered, canceled, packed }: LineCounts): number {
  return ordered - canceled - packed
}

/**
 * Where a seller's part of a purchase stands: at the step that the piece furthest behind waits for. `isUnpaid`: the
 * buyer's transfer has not come, and until then nothing is packed.
 */
export function stateOf(lines: readonly LineCounts[], isUnpaid = false): ParcelState {
  const isAny = (count: (line: LineCounts) => number) => lines.some((line) => count(line) > 0)
  if (isAny(leftToPack)) return isUnpaid ? "awaiting_payment" : "to_pack"
  if (isAny(({ packed, shipped }) => packed - shipped)) return "packed"
  if (isAny(({ shipped, delivered }) => shipped - delivered)) return "shipped"
  return isAny(({ delivered }) => delivered) ? "delivered" : "canceled"
}

/** The lists of the desk, in the order of the work. */
export const QUEUES = ["to_pack", "packed", "shipped", "done", "returns", "awaiting_payment"] as const
export type Queue = (typeof QUEUES)[number]

/** `isDisputed`: the buyer has reported a problem that nobody has settled. */
export function queueOf(state: ParcelState, isDisputed: boolean): Queue {
  if (isDisputed) return "returns"
  return state === "delivered" || state === "canceled" ? "done" : state
}

/** The buyer may take back a parcel until the first piece of it is packed. */
export function mayBuyerCancel(lines: readonly LineCounts[]): boolean {
  return lines.every(({ packed }) => packed === 0) && lines.some((line) => leftToPack(line) > 0)
}

/**
 * The day until which a parcel is to be packed: the seller's days of preparation, Sundays and days of a closure not
 * counted.
 */
export function packByDay(
  placed_on: string,
  { lead_days = LEAD_DAYS, closure = null }: { lead_days?: number; closure?: ClosureDays | null } = {},
): string {
  let day = placed_on
  for (let left = lead_days; left > 0;) {
    day = addDays(day, 1)
    if (!isSunday(day) && !isClosedOn(closure, day)) left -= 1
  }
  return day
}

/** The seller's own word that a parcel arrived counts after so many days without a complaint. */
export const SELLERS_WORD_DAYS = 3

/** Carriers whose parcels are known by a number of theirs; `self` is the seller's own delivery. */
export const CARRIERS = ["ghn", "ghtk", "viettel_post", "vnpost", "jt", "self", "other"] as const
export type Carrier = (typeof CARRIERS)[number]

export const CARRIER_NAMES: Readonly<Record<Exclude<Carrier, "self" | "other">, string>> = {
  ghn: "GHN",
  ghtk: "GHTK",
  viettel_post: "Viettel Post",
  vnpost: "VNPost, EMS",
  jt: "J&T Express",
}

/** Why a seller does not send something. */
export const SELLER_REASONS = ["out_of_stock", "spoiled", "cannot_deliver", "buyer_asked", "other"] as const
/** Why a buyer takes back a parcel. */
export const BUYER_REASONS = ["changed_mind", "ordered_wrong", "too_slow", "other"] as const
/** Nobody came to fetch it. */
export const NOT_COLLECTED = "not_collected" as const
/** `unpaid`: nobody cancelled; the transfer did not come in time. */
export const CANCEL_REASONS = [...new Set([...SELLER_REASONS, ...BUYER_REASONS, NOT_COLLECTED, "unpaid" as const])]
export type CancelReason = (typeof CANCEL_REASONS)[number]
