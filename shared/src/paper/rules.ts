import { daysBetween } from "../day/rules.ts"

/** How many days before its last one an organization is told of a paper that ends: the widest first. */
export const EXPIRY_STEPS = [90, 30, 7] as const
export type ExpiryStep = (typeof EXPIRY_STEPS)[number]

/**
 * The narrowest step that a paper has reached on a day, and how many days are left, the last one counting; null while
 * there is more time than the widest, and after the last day.
 */
export function expiryStepOn(until: string, day: string): { step: ExpiryStep; days: number } | null {
  const days = daysBetween(day, until)
  if (days < 0) return null
  const step = EXPIRY_STEPS.findLast((each) => days <= each)
  return step === undefined ? null : { step, days }
}
