import { addDays } from "../day/rules.ts"
import { CODE_ALPHABET } from "../purchase-code/rules.ts"

/** Goods that lie ready and are not fetched go back onto the shelf after so many days. */
export const PICKUP_DAYS = 7

/** How many letters and digits a buyer tells the clerk. */
export const PICKUP_CODE_LENGTH = 6

const CODE = new RegExp(`^[${CODE_ALPHABET}]{${PICKUP_CODE_LENGTH}}$`)

/** As it is kept, from as it is typed; null when it cannot be one. */
export function parsePickupCode(typed: string): string | null {
  const code = typed.toUpperCase().replace(/[\s-]/gu, "")
  return CODE.test(code) ? code : null
}

/** The last day on which goods that are ready since a day are kept. */
export function keptUntil(ready_on: string): string {
  return addDays(ready_on, PICKUP_DAYS)
}

/** The days on which goods may be fetched that are bought on a day: they lie at the point. */
export function pickupDays(day: string): { from_day: string; to_day: string } {
  return { from_day: day, to_day: keptUntil(day) }
}
