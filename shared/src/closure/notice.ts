import { sendingDay } from "../shipping/rules.ts"
import type { Closure, ClosureNotice } from "./schemas.ts"

/**
 * What whoever orders on a day is to know of a closure: null when the parcel leaves on the same day as without it.
 *
 * @param lead_days that the seller needs before the parcel leaves
 */
export function closureNotice(closure: Closure | null, day: string, lead_days: number): ClosureNotice | null {
  const sends_on = sendingDay({ day, lead_days, closure })
  if (closure === null || sends_on === sendingDay({ day, lead_days, closure: null })) return null
  return { ...closure, has_begun: closure.from <= day, sends_on }
}
