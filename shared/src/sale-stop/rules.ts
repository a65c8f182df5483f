import type { StopState } from "./schemas.ts"

/** The days that decide about an authority's notice. `until` is its last day, null when it holds until lifted. */
export type SaleStopDays = { from: string; until: string | null; lifted_on: string | null }

/** Where a notice stands on a day: on the day of its lifting the goods may be sold again. */
export function stopStateOn({ from, until, lifted_on }: SaleStopDays, day: string): StopState {
  if (lifted_on !== null && lifted_on <= day) return "lifted"
  if (day < from) return "not_yet"
  return until === null || day <= until ? "in_force" : "ended"
}

/** True when the goods may not be sold on a day. */
export function isStopInForce(stop: SaleStopDays, day: string): boolean {
  return stopStateOn(stop, day) === "in_force"
}
