import { addDays, isDay } from "../day/rules.ts"
import { parsePhone } from "../phone/rules.ts"
import { fold } from "../search/rules.ts"
import { LONGEST_RECIPIENT, MAX_BOXES, type RecipientColumn, type TypedProblem } from "./kinds.ts"
import type { FoundPlace, PlaceFinder } from "./place.ts"
import type { TypedRecipient } from "./schemas.ts"

/** What was made of a row; a field that is wrong is null. `message` "" has none of its own: the card's stands for it. */
export type ParsedRecipient = {
  name: string | null
  /** E.164 */
  phone: string | null
  street: string | null
  province_code: string | null
  commune_code: string | null
  boxes: number | null
  message: string | null
  /** `YYYY-MM-DD`; null where none is said, too. */
  delivery_on: string | null
  problems: { field: RecipientColumn; type: TypedProblem }[]
}

/**
 * Reads a row as a person means it, with everything that is wrong at once.
 *
 * @param today in Viet Nam, `YYYY-MM-DD`, for days without a year
 */
export function parseRecipient(typed: TypedRecipient, places: PlaceFinder, today: string): ParsedRecipient {
  const problems: ParsedRecipient["problems"] = []
  const wrong = (field: RecipientColumn, type: TypedProblem): null => {
    problems.push({ field, type })
    return null
  }
  const text = (field: "name" | "street") => {
    const said = tidied(typed[field])
    if (said === "") return wrong(field, `${field}_missing`)
    return said.length > LONGEST_RECIPIENT[field] ? wrong(field, `${field}_long`) : said
  }
  const name = text("name")
  const phone = readRecipientPhone(typed.phone)
  if (!phone.ok) wrong("phone", phone.type)
  const street = text("street")
  const place: FoundPlace = places.find(typed)
  if (place.kind === "problem") wrong(place.field, place.type)
  const boxes = readBoxes(typed.boxes)
  if (boxes === null) wrong("boxes", "boxes_wrong")
  const message = tidied(typed.message)
  const isLong = message.length > LONGEST_RECIPIENT.message
  if (isLong) wrong("message", "message_long")
  const day = readDeliveryDay(typed.delivery_on, today)
  if (!day.ok) wrong("delivery_on", "day_wrong")
  return {
    name,
    phone: phone.ok ? phone.e164 : null,
    street,
    province_code: place.kind === "found" ? place.commune.province_code : null,
    commune_code: place.kind === "found" ? place.commune.code : null,
    boxes,
    message: isLong ? null : message || null,
    delivery_on: day.ok ? day.day : null,
    problems,
  }
}

type ReadPhone = { ok: true; e164: string } | { ok: false; type: "phone_missing" | "phone_short" | "phone_wrong" }

/** The fewest digits of a number, without the zero in front. */
const FEWEST_DIGITS = 9

/** A phone as a spreadsheet gives it: one that lost its zero in front has it again, one kept as text its apostrophe not. */
export function readRecipientPhone(typed: string): ReadPhone {
  const text = typed.trim().replace(/^['’]/, "").replace(/\.0+$/, "")
  if (text === "") return { ok: false, type: "phone_missing" }
  const digits = text.replace(/\D/g, "").replace(/^(?:00)?84(?=\d{7,})|^0+/, "")
  const phone = parsePhone(text) ?? (/^\d+$/.test(text.replace(/[\s.-]/g, "")) ? parsePhone(`0${digits}`) : null)
  if (phone) return { ok: true, e164: phone.e164 }
  const isShort = /^[\d\s.()+-]+$/.test(text) && digits.length < FEWEST_DIGITS
  return { ok: false, type: isShort ? "phone_short" : "phone_wrong" }
}

/** "", "2", "2.0" and "2 hộp"; null for what is no number of boxes. */
export function readBoxes(typed: string): number | null {
  const text = fold(typed).trim()
  if (text === "") return 1
  const digits = /^(\d{1,4})(?:[.,]0+)?\s*(?:hop|boxes|box|thung|cai)?$/.exec(text)?.[1]
  const boxes = Number(digits)
  return boxes >= 1 && boxes <= MAX_BOXES ? boxes : null
}

const DAY = /^(\d{1,2})\s?[/.-]\s?(\d{1,2})(?:\s?[/.-]\s?(\d{4}|\d{2}))?$/
const DAY_IN_WORDS = /^(\d{1,2}) thang (\d{1,2})(?: nam (\d{4}))?$/
/** Excel counts days from the one before 1900-01-00, with a 29 February that never was. */
const SERIAL_START = "1899-12-30"
const SERIALS = { least: 40_000, most: 80_000 }

/** "", "3/2/2027", "03-02-27", "3/2", "ngày 3 tháng 2", "thứ Tư 3/2", "2027-02-03" and Excel's number of a day. */
export function readDeliveryDay(typed: string, today: string): { ok: true; day: string | null } | { ok: false } {
  const text = fold(typed)
    .trim()
    .replace(/\s+\d{1,2}:\d{2}(?::\d{2})?$/, "")
    .replace(/^(?:thu (?:\S+)|chu nhat),?\s+/, "")
    .replace(/^ngay\s+/, "")
  if (text === "") return { ok: true, day: null }
  const iso = text.slice(0, 10)
  if (isDay(iso) && /^(?:$|[t ])/.test(text.slice(10))) return { ok: true, day: iso }
  const serial = /^\d{5}(?:[.,]\d+)?$/.test(text) ? Math.floor(Number(text.replace(",", "."))) : 0
  if (serial >= SERIALS.least && serial <= SERIALS.most) return { ok: true, day: addDays(SERIAL_START, serial) }
  const [, day = "", month = "", year] = DAY.exec(text) ?? DAY_IN_WORDS.exec(text) ?? []
  const found = day === "" ? null : toDay(day, month, year, today)
  return found === null ? { ok: false } : { ok: true, day: found }
}

/** A day without a year is the next one of that name. */
function toDay(day: string, month: string, year: string | undefined, today: string): string | null {
  const named = (of: string | number) => `${of}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`
  if (year !== undefined) {
    const whole = named(year.length === 2 ? `20${year}` : year)
    return isDay(whole) ? whole : null
  }
  const thisYear = Number(today.slice(0, 4))
  return [thisYear, thisYear + 1].map(named).find((each) => isDay(each) && each >= today) ?? null
}

function tidied(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[^\P{Cc}\n\t]/gu, "")
    .replace(/\s+/gu, " ")
    .trim()
}
