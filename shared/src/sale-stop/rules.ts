/** The days that decide about an authority's notice. `until` is its last day, null when it holds until lifted. */
export type SaleStopDays = { from: string; until: string | null; lifted_on: string | null }

/** True when the goods may not be sold on a day. On the day of the lifting they may be sold again. */
export function isStopInForce({ from, until, lifted_on }: SaleStopDays, day: string): boolean {
  if (day < from) return false
  if (lifted_on !== null && lifted_on <= day) return false
  return until === null || day <= until
}
