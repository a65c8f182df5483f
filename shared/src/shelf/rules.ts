import type { TradeVerb } from "./verbs.ts"

/**
 * Whether goods of a maker may be handled so by an organization: its own always, those of others only while their maker
 * allows it. `granted`: what that maker allows that organization today.
 */
export function mayTrade(
  goods: { maker_id: string; organization_id: string; granted: readonly TradeVerb[] },
  verb: TradeVerb,
): boolean {
  return goods.maker_id === goods.organization_id || goods.granted.includes(verb)
}

/** What becomes of goods on a shelf; each leaves a row that is never changed. */
export const SHELF_CHANGE_KINDS = [
  "added",
  "counted",
  "adjusted",
  "written_off",
  "received",
  "priced",
  "withdrawn",
  "offered",
] as const
export type ShelfChangeKind = (typeof SHELF_CHANGE_KINDS)[number]

/** Why there are more or fewer than before, and which of the two. */
export const ADJUST_REASONS = {
  damage: -1,
  theft: -1,
  own_use: -1,
  found: 1,
  other_fewer: -1,
  other_more: 1,
} as const
export type AdjustReason = keyof typeof ADJUST_REASONS

/** Reasons that say nothing without words. */
export function needsWords(reason: AdjustReason): boolean {
  return reason === "other_fewer" || reason === "other_more"
}

/** So many pieces came with a use-by day, or without one. */
export type UseBy = { day: string | null; quantity: number }

/**
 * What is left of each use-by day when so many pieces lie there: what ends first is sold first, and what bears no day
 * last. The soonest day first.
 */
export function layUseBy(stocked: number, known: readonly UseBy[]): UseBy[] {
  let left = stocked
  const laid: UseBy[] = []
  for (const { day, quantity } of known.toSorted(longestFirst)) {
    const here = Math.min(quantity, left)
    if (here > 0) laid.unshift({ day, quantity: here })
    left -= here
  }
  if (left === 0) return laid
  const undated = laid.at(-1)?.day === null ? laid.pop() : undefined
  return [...laid, { day: null, quantity: left + (undated?.quantity ?? 0) }]
}

function longestFirst(a: UseBy, b: UseBy): number {
  if (a.day === null || b.day === null) return Number(b.day === null) - Number(a.day === null)
  return a.day < b.day ? 1 : Number(a.day > b.day) * -1
}

/**
 * The same after fewer were counted than were known. Which of them are missing nobody knows: those without a day, and then
 * those with the latest, so that nothing is sold past a day that it may have.
 */
export function countUseBy(counted: number, laid: readonly UseBy[]): UseBy[] {
  let left = counted
  return laid.toSorted(longestFirst).reduceRight<UseBy[]>((kept, { day, quantity }) => {
    const here = Math.min(quantity, left)
    left -= here
    return here > 0 ? [...kept, { day, quantity: here }] : kept
  }, [])
}

/** The same after more have come, with their day. */
export function addUseBy(laid: readonly UseBy[], { day, quantity }: UseBy): UseBy[] {
  const same = laid.find((each) => each.day === day)
  const others = laid.filter((each) => each !== same)
  const all = [...others, { day, quantity: quantity + (same?.quantity ?? 0) }]
  return layUseBy(
    all.reduce((sum, each) => sum + each.quantity, 0),
    all,
  )
}

/** How many are past their day; the day itself still counts. */
export function expiredOn(laid: readonly UseBy[], today: string): number {
  return laid.reduce((sum, { day, quantity }) => sum + (day !== null && day < today ? quantity : 0), 0)
}

/** A request of a point for more goods, from the wish to the shelf. */
export const RESTOCK_STATUSES = ["asked", "accepted", "sent", "received", "declined", "canceled"] as const
export type RestockStatus = (typeof RESTOCK_STATUSES)[number]

/** What may be done to a request in each state, and by whom. */
export const RESTOCK_MOVES = ["accept", "decline", "send", "receive", "cancel"] as const
export type RestockMove = (typeof RESTOCK_MOVES)[number]
export type RestockSide = "maker" | "reseller"

const MOVES: Readonly<Record<RestockMove, { from: readonly RestockStatus[]; by: readonly RestockSide[] }>> = {
  accept: { from: ["asked"], by: ["maker"] },
  decline: { from: ["asked"], by: ["maker"] },
  send: { from: ["accepted"], by: ["maker"] },
  receive: { from: ["sent"], by: ["reseller"] },
  cancel: { from: ["asked", "accepted"], by: ["maker", "reseller"] },
}

/** What a side can do now. Who declines has no need to cancel. */
export function restockMovesOf(status: RestockStatus, side: RestockSide): RestockMove[] {
  const moves = RESTOCK_MOVES.filter((move) => MOVES[move].from.includes(status) && MOVES[move].by.includes(side))
  return moves.includes("decline") ? moves.filter((move) => move !== "cancel") : moves
}

/** A maker answers what is asked for a gift within so many days: until then nobody else is sold the goods. Ours. */
export const GIFT_ANSWER_DAYS = 3

export const SHELF_PER_PAGE = 20
export const RESTOCKS_PER_PAGE = 20
/** Lines of one request, and pieces of a line. */
export const MOST_RESTOCK_LINES = 40
export const MOST_PIECES = 9_999
export const LONGEST_SHELF_NOTE = 300
