/** The cookies of the shop, as the policy lists them; `cookies.test.ts` holds them to those that are really set. */
export const COOKIES = [
  { name: "gio-hang", seconds: 30 * 86_400 },
  { name: "gio-diem-ban", seconds: 30 * 86_400 },
  { name: "noi-nhan", seconds: 365 * 86_400 },
  { name: "khach-hang", seconds: 86_400 },
  { name: "kenh-co-so", seconds: 86_400 },
  { name: "don-hang", seconds: 180 * 86_400 },
  { name: "bao-tin", seconds: 60 },
] as const

export type CookieName = (typeof COOKIES)[number]["name"]

/** "30 ngày", "1 phút" in the words of a language. */
export function lifetime(
  seconds: number,
  words: { days: (n: number) => string; minutes: (n: number) => string },
): string {
  return seconds >= 86_400 ? words.days(seconds / 86_400) : words.minutes(Math.ceil(seconds / 60))
}
