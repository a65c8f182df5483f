import { isDay } from "@ocop/shared/day"
import { BOX_SLOTS, LONGEST_GIFT, WRAPS, type SaveBoxTemplate, type Wrap } from "@ocop/shared/gift"
import { claimsIn, parseWhole } from "@ocop/shared/listing"
import type { Problem } from "@ocop/shared/problem"
import { ProblemError } from "../http/problem-error"
import { tidy } from "../http/typed-text"
import * as problem from "./problems"

const NUMBERS = [
  "max_weight",
  "inner_length",
  "inner_width",
  "inner_height",
  "price",
  "weight",
  "cut_off_days",
] as const satisfies readonly problem.BoxNumber[]

export type ParsedTemplate = Record<(typeof NUMBERS)[number], number> & {
  name: string
  slots: number
  wraps: Wrap[]
  offered_from: string | null
  offered_until: string | null
}

/** A kind of box as it was typed. @throws ProblemError 400 with everything that is wrong at once */
export function parseTemplate(typed: SaveBoxTemplate): ParsedTemplate {
  const name = tidy(typed.name)
  const slots = BOX_SLOTS.find((each) => String(each) === typed.slots) ?? null
  const numbers = NUMBERS.map((field) => [field, toNumber(field, typed[field])] as const)
  const wraps = WRAPS.filter((wrap) => typed.wraps.includes(wrap))
  const from = tidy(typed.offered_from)
  const until = tidy(typed.offered_until)
  const problems: Problem[] = [
    ...problemsOfName(name),
    ...(slots === null ? [problem.SLOTS_WRONG] : []),
    ...numbers.flatMap(([field, number]) => (number === null ? [problem.numberWrong(field)] : [])),
    ...(wraps.length === 0 ? [problem.WRAPS_MISSING] : []),
    ...(from !== "" && !isDay(from) ? [problem.dayWrong("offered_from")] : []),
    ...(until !== "" && !isDay(until) ? [problem.dayWrong("offered_until")] : []),
    ...(isDay(from) && isDay(until) && until < from ? [problem.DAYS_BACKWARDS] : []),
  ]
  if (problems.length > 0) throw new ProblemError(400, problems)
  const read = Object.fromEntries(numbers) as Record<(typeof NUMBERS)[number], number>
  return { ...read, name, slots: slots ?? 0, wraps, offered_from: from || null, offered_until: until || null }
}

function problemsOfName(name: string): Problem[] {
  if (name === "") return [problem.BOX_NAME_MISSING]
  if ([...name].length > LONGEST_GIFT.template) return [problem.BOX_NAME_LONG]
  return claimsIn(name).slice(0, 1).map(problem.boxClaim)
}

function toNumber(field: problem.BoxNumber, typed: string): number | null {
  const number = parseWhole(typed)
  const { least, most } = problem.limitsOf(field)
  return number !== null && least <= number && number <= most ? number : null
}
