import { addDays, addMonths, isDay } from "@ocop/shared/day"

/**
 * A day of a seed file: a calendar day, or "today" with days and months added, "today+20d-36m". Days are added first:
 * 36 months before the day on which something is to end is the day on which it was issued.
 */
export function toDay(text: string, today: string): string {
  if (isDay(text)) return text
  const found = /^today(?:([+-]\d+)d)?(?:([+-]\d+)m)?$/.exec(text)
  if (!found) throw new RangeError(`Not a day of a seed file: ${text}`)
  return addMonths(addDays(today, Number(found[1] ?? 0)), Number(found[2] ?? 0))
}
