import type { MailLocale } from "../account/mail-locale.ts"

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

/**
 * The months of a season in words: "tháng 11 – tháng 2" for an unbroken run, over the turn of the year as well, else
 * the months one by one. Empty for goods of the whole year.
 */
export function seasonWords(months: readonly number[], locale: MailLocale): string {
  const known = [...new Set(months)].filter((month) => month >= 1 && month <= 12)
  if (known.length === 0 || known.length === 12) return ""
  const name = (month: number) => (locale === "en" ? (MONTHS[month - 1] ?? "") : `tháng ${month}`)
  const before = (month: number) => (month === 1 ? 12 : month - 1)
  const starts = known.filter((month) => !known.includes(before(month)))
  const [first] = starts
  if (starts.length > 1 || first === undefined) {
    const each = known.toSorted((a, b) => a - b)
    return locale === "en" ? each.map(name).join(", ") : `tháng ${each.join(", ")}`
  }
  const last = ((first + known.length - 2) % 12) + 1
  return first === last ? name(first) : `${name(first)} – ${name(last)}`
}
