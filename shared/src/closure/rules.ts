import { addDays, daysBetween, isSunday } from "../day/rules.ts"
import type { Closure } from "./schemas.ts"

/** The longest closure, both ends counting: whoever closes for longer takes the goods off sale instead. */
export const LONGEST_CLOSURE_DAYS = 60

/** Letters of what a seller adds for buyers. */
export const LONGEST_CLOSURE_WORDS = 200

/** The desk speaks of a closure from so many days before it begins. */
export const CLOSURE_NOTICE_DAYS = 14

export type ClosureDays = Pick<Closure, "from" | "until">

export function isClosedOn(closure: ClosureDays | null, day: string): boolean {
  return closure !== null && closure.from <= day && day <= closure.until
}

/** How many days it lasts, both ends counting. */
export function lengthOfClosure({ from, until }: ClosureDays): number {
  return daysBetween(from, until) + 1
}

/** The first day on which the seller works again: parcels do not move on Sundays. */
export function reopeningDay({ until }: ClosureDays): string {
  const next = addDays(until, 1)
  return isSunday(next) ? addDays(next, 1) : next
}

/** A closure that is not over on a day; one that is ends by itself. */
export function closureOn<Known extends ClosureDays>(closure: Known | null, day: string): Known | null {
  return closure !== null && day <= closure.until ? closure : null
}
