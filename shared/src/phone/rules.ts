import { parsePhoneNumberFromString } from "libphonenumber-js/min"

export type Phone = {
  /** "+84912345678", the form to store. */
  e164: string
  /** "0912345678" */
  national: string
}

/** Numbers of this shape that libphonenumber calls invalid (055x) may have been issued since: they are accepted. */
const MOBILE_E164 = /^\+84[35789]\d{8}$/

/**
 * A Vietnamese number on which a person can be called, mobile or fixed, as typed: "0912 345 678", "+84…", "84…",
 * "0084…". Null for foreign numbers, the dead 11-digit mobiles (012x, 016x) and hotlines (1800, 1900).
 */
export function parsePhone(text: string): Phone | null {
  const typed = text.trim().replace(/^00(?=84)/, "+")
  const found = parsePhoneNumberFromString(typed, { defaultCountry: "VN", extract: false })
  if (found?.countryCallingCode !== "84" || found.ext !== undefined) return null
  if (found.nationalNumber.startsWith("1")) return null
  if (!found.isValid() && !MOBILE_E164.test(found.number)) return null
  return { e164: found.number, national: toNational(found.number) }
}

/** "0912 345 678"; a fixed line "024 3825 1234" or "0292 3822 222". */
export function formatPhone(e164: string): string {
  const digits = toNational(e164)
  if (digits.length === 10) return groups(digits, 4, 7)
  return /^02[48]/.test(digits) ? groups(digits, 3, 7) : groups(digits, 4, 8)
}

/** "09•• ••• 678": enough to recognise one's own number, too little to call it. */
export function maskPhone(e164: string): string {
  const shown = formatPhone(e164)
  return shown.slice(0, 2) + shown.slice(2, -3).replace(/\d/g, "•") + shown.slice(-3)
}

function toNational(e164: string): string {
  return e164.replace(/^\+84/, "0")
}

function groups(digits: string, first: number, second: number): string {
  return `${digits.slice(0, first)} ${digits.slice(first, second)} ${digits.slice(second)}`
}
