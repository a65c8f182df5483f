import { isDay } from "@ocop/shared/day"
import { toHandle } from "@ocop/shared/handle"
import { claimsIn } from "@ocop/shared/listing"
import { parsePhone } from "@ocop/shared/phone"
import type { Problem } from "@ocop/shared/problem"
import {
  LONGEST_POINT,
  MAX_EXCEPTIONS,
  readSpans,
  SALES_POINT_KINDS,
  type HoursException,
  type PointIdentity,
  type SaveSalesPoint,
  type WeekHours,
} from "@ocop/shared/sales-point"
import { gazetteer } from "../gazetteer"
import { ProblemError } from "../http/problem-error"
import { tidy } from "../http/typed-text"
import { COMMUNE_MISSING, PHONE_WRONG, STREET_MISSING } from "../joining/problems"
import * as problem from "./problems"

export type ParsedPoint = {
  identity: PointIdentity
  province_code: string | null
  phone: string | null
  hours: WeekHours | null
  exceptions: HoursException[]
  /** Null leaves it as it is. */
  takes_pickup: boolean | null
}

/** What a parser made of a part of the form, and what is wrong with it. */
type Parsed<T> = { value: T; problems: Problem[] }

/**
 * A point as it was typed. A draft may lack anything but a name; what is there has to be right.
 *
 * @param isWhole nothing may be missing: it is for the operators, or stands in public
 * @param today in Viet Nam, `YYYY-MM-DD`
 * @throws ProblemError 400 with everything that is wrong at once
 */
export function parsePoint(
  typed: SaveSalesPoint,
  { isWhole, today }: { isWhole: boolean; today: string },
): ParsedPoint {
  const identity = parseIdentity(typed, isWhole)
  const phone = parsePhoneField(typed.phone)
  const hours = parseWeek(typed, isWhole)
  const exceptions = parseExceptions(typed.exceptions, today)
  const problems = [identity, phone, hours, exceptions].flatMap((part) => part.problems)
  if (problems.length > 0) throw new ProblemError(400, problems)
  const { commune_code } = identity.value
  return {
    identity: identity.value,
    province_code: (commune_code && gazetteer().commune(commune_code)?.province_code) || null,
    phone: phone.value,
    hours: hours.value,
    exceptions: exceptions.value,
    takes_pickup: typed.takes_pickup ?? null,
  }
}

function parseIdentity(typed: SaveSalesPoint, isWhole: boolean): Parsed<PointIdentity> {
  const name = tidy(typed.name)
  const street = tidy(typed.street)
  const kind = SALES_POINT_KINDS.find((each) => each === typed.kind) ?? null
  const commune = typed.commune_code === "" ? null : gazetteer().commune(typed.commune_code)
  const isCommuneWrong = commune === null && (isWhole || typed.commune_code !== "")
  return {
    value: { name, kind, commune_code: commune?.code ?? null, street: street || null },
    problems: [
      ...(name === "" ? [problem.NAME_MISSING] : toHandle(name) === "" ? [problem.NAME_WITHOUT_LETTERS] : []),
      ...(name.length > LONGEST_POINT.name ? [problem.nameTooLong] : []),
      ...(isWhole && kind === null ? [problem.KIND_MISSING] : []),
      ...(isCommuneWrong ? [COMMUNE_MISSING] : []),
      ...(isWhole && street === "" ? [STREET_MISSING] : []),
      ...(street.length > LONGEST_POINT.street ? [problem.streetTooLong] : []),
    ],
  }
}

/** Points without a phone of their own there are: a stall at a fair. */
function parsePhoneField(typed: string): Parsed<string | null> {
  const text = tidy(typed)
  if (text === "") return { value: null, problems: [] }
  const phone = parsePhone(text)
  return phone ? { value: phone.e164, problems: [] } : { value: null, problems: [PHONE_WRONG] }
}

function parseWeek({ hours_all, hours_days }: SaveSalesPoint, isWhole: boolean): Parsed<WeekHours | null> {
  const texts = hours_days.map(tidy)
  const all = tidy(hours_all)
  const isEmpty = all === "" && texts.every((text) => text === "")
  if (isEmpty) return { value: null, problems: isWhole ? [problem.HOURS_MISSING] : [] }
  const usual = readSpans(all)
  const days = texts.map((text) => (text === "" ? usual : readSpans(text)))
  const isUsualNeeded = texts.includes("")
  const isUsualWrong = usual === null && (all !== "" || isUsualNeeded)
  const problems = [
    ...(isUsualWrong ? [all === "" ? problem.HOURS_MISSING : problem.hoursWrong("hours_all")] : []),
    ...texts.flatMap((text, day) => (text !== "" && days[day] === null ? [problem.hoursWrong(`hours_${day}`)] : [])),
  ]
  const week = days.map((spans) => spans ?? [])
  const isNeverOpen = problems.length === 0 && week.every((spans) => spans.length === 0)
  return { value: week, problems: isNeverOpen ? [problem.ALWAYS_CLOSED] : problems }
}

/** Rows that were left empty, or are over, are no exceptions. */
function parseExceptions(typed: SaveSalesPoint["exceptions"], today: string): Parsed<HoursException[]> {
  const rows = typed.map(({ from, until, hours, words }, index) =>
    parseException({ from: tidy(from), until: tidy(until), hours: tidy(hours), words: tidy(words) }, index),
  )
  const value = rows.flatMap((row) => (row?.value && row.value.until >= today ? [row.value] : []))
  const problems = rows.flatMap((row) => row?.problems ?? [])
  return {
    value: value.toSorted((a, b) => a.from.localeCompare(b.from)),
    problems: value.length > MAX_EXCEPTIONS ? [...problems, problem.tooManyExceptions] : problems,
  }
}

type TypedException = SaveSalesPoint["exceptions"][number]

function parseException({ from, until, hours, words }: TypedException, index: number): Parsed<HoursException> | null {
  if ([from, until, hours, words].every((text) => text === "")) return null
  const last = until === "" ? from : until
  const spans = hours === "" ? [] : readSpans(hours)
  const wrong = (field: string, type: string, message: string): Problem => ({
    type,
    field: `exceptions_${index}_${field}`,
    message,
  })
  const [claim] = claimsIn(words)
  return {
    value: { from, until: last, spans: spans ?? [], words },
    problems: [
      ...(isDay(from) ? [] : [wrong("from", "point_exception_from", "Cho biết ngày bắt đầu.")]),
      ...(isDay(last) || until === "" ? [] : [wrong("until", "point_exception_until", "Cho biết ngày cuối cùng.")]),
      ...(isDay(from) && isDay(last) && last < from
        ? [wrong("until", "point_exception_backwards", "Ngày cuối cùng không thể trước ngày bắt đầu.")]
        : []),
      ...(spans === null ? [problem.hoursWrong(`exceptions_${index}_hours`)] : []),
      ...(words.length > LONGEST_POINT.words
        ? [wrong("words", "point_words_long", `Lời nhắn dài nhất ${LONGEST_POINT.words} ký tự.`)]
        : []),
      ...(claim === undefined ? [] : [problem.claimIn(`exceptions_${index}_words`, claim)]),
    ],
  }
}
