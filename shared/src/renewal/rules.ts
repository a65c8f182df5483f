import { addDays, addMonths } from "../day/rules.ts"
import { filingWindow } from "../stars/rules.ts"

/**
 * When a producer is told of a star that ends: a year before; when its renewal may be filed, half-way through that time,
 * a week before it is over, and the day after. The window is that of `filingWindow` (Decision 26/2026/QĐ-TTg).
 */
export const RENEWAL_STEPS = ["year", "opens", "middle", "closing", "late"] as const
export type RenewalStep = (typeof RENEWAL_STEPS)[number]

/** The day from which each step counts, for a star with this last day. */
export function renewalDays(valid_until: string): Record<RenewalStep, string> {
  const { from, until } = filingWindow(valid_until)
  return {
    year: addMonths(valid_until, -12),
    opens: from,
    middle: addDays(from, 30),
    closing: addDays(until, -7),
    late: addDays(until, 1),
  }
}

/**
 * The last step that a star has reached on a day, so that a day without a server is made up for, and what is long past
 * is not told. Null while there is more than a year, and after its last day.
 */
export function renewalStepOn(valid_until: string, day: string): RenewalStep | null {
  if (day > valid_until) return null
  const days = renewalDays(valid_until)
  return RENEWAL_STEPS.findLast((step) => days[step] <= day) ?? null
}
