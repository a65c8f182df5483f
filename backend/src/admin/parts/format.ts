const ZONE = "Asia/Ho_Chi_Minh"

/** A moment, ISO 8601, as "14:05 25/11/2026". */
export function formatMoment(iso: string, locale: "vi" | "en"): string {
  const parts = { day: "2-digit", month: "2-digit", year: "numeric", hour: "2-digit", minute: "2-digit" } as const
  return new Intl.DateTimeFormat(locale === "vi" ? "vi-VN" : "en-GB", { ...parts, timeZone: ZONE }).format(
    new Date(iso),
  )
}

/** A day, `YYYY-MM-DD`, or the day of a moment in Vietnam, as "25/11/2026". */
export function formatDay(iso: string, locale: "vi" | "en"): string {
  const date = new Date(iso.length === "2026-11-25".length ? `${iso}T12:00:00+07:00` : iso)
  const parts = { day: "2-digit", month: "2-digit", year: "numeric" } as const
  return new Intl.DateTimeFormat(locale === "vi" ? "vi-VN" : "en-GB", { ...parts, timeZone: ZONE }).format(date)
}
