import type { TemperatureClass } from "../catalogue/schemas.ts"
import { addDays, isWeekend, todayInVietnam } from "../day/rules.ts"
import { RETURNS } from "../policy/rules.ts"

export const LONGEST_COMPLAINT = 1500
export const LONGEST_COMPLAINT_NOTE = 600
/** Of one complaint. */
export const MOST_COMPLAINT_PHOTOS = 6
export const COMPLAINTS_A_PAGE = 25

/** What may be wrong with what came. A mere change of mind is none: no law gives it (Law 19/2023/QH15). */
export const COMPLAINT_REASONS = ["damaged", "wrong_goods", "missing", "poor_quality", "wrong_information"] as const
export type ComplaintReason = (typeof COMPLAINT_REASONS)[number]

export const COMPLAINT_WISHES = ["money_back", "replacement", "other"] as const
export type ComplaintWish = (typeof COMPLAINT_WISHES)[number]

/** `open` waits for the seller, `offered` for the buyer, `returning` for the goods, `escalated` for the shop. */
export const COMPLAINT_STATES = [
  "open",
  "offered",
  "returning",
  "refused",
  "escalated",
  "settled",
  "dismissed",
  "withdrawn",
] as const
export type ComplaintState = (typeof COMPLAINT_STATES)[number]

export const COMPLAINT_MOVES = [
  "withdraw",
  "agree",
  "escalate",
  "accept",
  "offer",
  "refuse",
  "receive",
  "dismiss",
] as const
export type ComplaintMove = (typeof COMPLAINT_MOVES)[number]

type Party = "buyer" | "seller" | "operator" | "system"

const MOVES: Readonly<Record<Party, Readonly<Partial<Record<ComplaintMove, readonly ComplaintState[]>>>>> = {
  buyer: {
    withdraw: ["open", "offered", "refused", "escalated"],
    agree: ["offered"],
    escalate: ["offered", "refused"],
  },
  seller: { accept: ["open", "offered", "refused"], offer: ["open"], refuse: ["open"], receive: ["returning"] },
  operator: { accept: ["escalated"], dismiss: ["escalated"] },
  /** Nobody answered in time. */
  system: { escalate: ["open"] },
}

/** Whether somebody may make a move now. That the shop has the last word, and a person speaks it, is its policy. */
export function mayMove(party: Party, move: ComplaintMove, state: ComplaintState): boolean {
  return MOVES[party][move]?.includes(state) ?? false
}

/** `comesBack`: what was accepted is first sent back to the seller. */
export function stateAfter(move: ComplaintMove, comesBack: boolean): ComplaintState {
  switch (move) {
    case "withdraw":
      return "withdrawn"
    case "escalate":
      return "escalated"
    case "offer":
      return "offered"
    case "refuse":
      return "refused"
    case "dismiss":
      return "dismissed"
    case "accept":
      return comesBack ? "returning" : "settled"
    case "agree":
    case "receive":
      return "settled"
  }
}

/** A parcel with such a complaint stands in the seller's list of returns, and no seller's word counts for it. */
export function isDisputed(state: ComplaintState): boolean {
  return state === "open" || state === "offered" || state === "returning" || state === "escalated"
}

/** Nobody has to do anything about it any more. */
export const OVER_STATES = COMPLAINT_STATES.filter((state) => !isDisputed(state))

/** The last day of a reason is counted whole, in Asia/Ho_Chi_Minh. */
function endOfDay(day: string): Date {
  return new Date(`${day}T23:59:59.999+07:00`)
}

/**
 * Until when something may be reported, by the policy of returns: 30 days for wrong information (Law 19/2023/QH15
 * Art. 38), 48 hours for perishable goods that came bad, 7 days for the rest. Null before the goods have arrived.
 */
export function reportUntil(
  reason: ComplaintReason,
  { delivered_at, temperature_class }: { delivered_at: Date | null; temperature_class: TemperatureClass },
): Date | null {
  if (delivered_at === null) return null
  const day = todayInVietnam(delivered_at)
  if (reason === "wrong_information") return endOfDay(addDays(day, RETURNS.wrong_information_days))
  const isBad = reason === "damaged" || reason === "poor_quality"
  if (isBad && temperature_class !== "ambient") {
    return new Date(delivered_at.getTime() + RETURNS.perishable_report_hours * 60 * 60 * 1000)
  }
  return endOfDay(addDays(day, RETURNS.report_days))
}

/** The last day for the seller's answer: working days are Monday to Friday. */
export function answerByDay(reported_on: string): string {
  let day = reported_on
  for (let left = RETURNS.seller_answer_working_days; left > 0;) {
    day = addDays(day, 1)
    if (!isWeekend(day)) left -= 1
  }
  return day
}

/**
 * Whole đồng for pieces that are taken back or paid for: what was paid for them, and the delivery too when nothing of
 * the parcel is kept.
 */
export function refundOf(
  pieces: readonly { paid: number; quantity: number }[],
  { fee, sent }: { fee: number; sent: number },
): number {
  const goods = pieces.reduce((sum, { paid }) => sum + paid, 0)
  const quantity = pieces.reduce((sum, piece) => sum + piece.quantity, 0)
  return goods + (quantity === sent ? fee : 0)
}
