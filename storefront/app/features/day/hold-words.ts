import { formatWeekday, todayInVietnam } from "@ocop/shared/day"
import { getLocale } from "#app/i18n/paraglide/runtime.js"
import { momentWords } from "./moment-words.ts"

/** "17:00 thứ Ba 24/11" in Vietnam: until when something is held. */
export function holdWords(iso: string): string {
  const [clock = ""] = momentWords(iso).split(" ")
  return `${clock} ${formatWeekday(todayInVietnam(new Date(iso)), getLocale())}`
}
