import { getLocale } from "#app/i18n/paraglide/runtime.js"

/** "14:05 24/11/2026" in Vietnam, whatever the clock of server or reader says. */
export function momentWords(iso: string): string {
  const parts = new Intl.DateTimeFormat(getLocale() === "vi" ? "vi-VN" : "en-GB", {
    timeZone: "Asia/Ho_Chi_Minh",
    day: "2-digit",
    month: "2-digit",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).formatToParts(new Date(iso))
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((each) => each.type === type)?.value ?? ""
  return `${part("hour")}:${part("minute")} ${part("day")}/${part("month")}/${part("year")}`
}
