import { addDays } from "../day/rules.ts"

/**
 * One seller's part of a purchase that is transferred to the seller's own account. `waiting`: nothing has come. `short`:
 * some has. `paid`: all. `expired`: it did not come in time. `canceled`: nothing is to be paid any more.
 */
export const PART_STATES = ["waiting", "short", "paid", "expired", "canceled"] as const
export type PartState = (typeof PART_STATES)[number]

/** Whole đồng: what the bank told of, and what the seller says to have received. It may be the same money. */
export type KnownMoney = { told: number; said: number }

/** What has come of a part. The bank tells some of it, the seller all; neither takes from what the other knows. */
export function receivedOf({ told, said }: KnownMoney): number {
  return Math.max(told, said)
}

/**
 * What the seller owes back of money that came for a part, whole đồng: all of it where the part is closed, what is beyond
 * the price where it is paid. While it waits, it is still wanted.
 *
 * @param paid whole đồng that the part was paid with
 */
export function excessOfPart(state: "waiting" | "paid" | "closed", money: KnownMoney, paid: number): number {
  if (state === "waiting") return 0
  // What the seller said once the bank may tell later: of a part that is paid, only the bank knows of more.
  return state === "closed" ? receivedOf(money) : Math.max(0, money.told - paid)
}

/** A seller has so many days to send money back, from when the buyer has said where to. */
export const DAYS_TO_SEND_BACK = 3

/** Days in Vietnam. */
export function isSentLate(asked: string, today: string): boolean {
  return today > addDays(asked, DAYS_TO_SEND_BACK)
}
