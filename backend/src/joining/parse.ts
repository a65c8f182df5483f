import {
  BANKS,
  identifierTypesOf,
  JOINING_FORMS,
  LONGEST_JOINING,
  maskPersonalNumber,
  MAX_STORY_WORDS,
  needsSizeStatement,
  parseAccountNumber,
  parseIdentifier,
  wordCount,
  type JoiningForm,
  type SaveBank,
  type SaveContact,
  type SaveIdentifier,
  type SaveName,
  type SavePlace,
  type SaveStory,
} from "@ocop/shared/joining"
import { toHandle } from "@ocop/shared/handle"
import type { LegalForm } from "@ocop/shared/organization"
import { parsePhone } from "@ocop/shared/phone"
import type { Problem } from "@ocop/shared/problem"
import { gazetteer } from "../gazetteer"
import { ProblemError } from "../http/problem-error"
import { tidy, tidyLines } from "../http/typed-text"
import * as problem from "./problems"

/** What changes in the rows of an organization; what is left out stays. A null personal number takes it away. */
export type JoiningChange = {
  organization?: Record<string, unknown>
  joining?: Record<string, unknown>
  personal_number?: { number: string; masked: string } | null
}

/** @throws ProblemError 400 with everything that is wrong at once */
export function parseName(posted: Omit<SaveName, "page">): {
  name: string
  legal_form: JoiningForm
  is_small_or_medium: boolean
  is_producer: boolean
} {
  const name = tidy(posted.name)
  const legal_form = JOINING_FORMS.find((form) => form === posted.legal_form)
  const isAsked = legal_form !== undefined && needsSizeStatement(legal_form, posted.only_resells)
  const isSizeMissing = isAsked && !posted.is_small_or_medium
  const problems = [
    ...(name === "" ? [problem.NAME_MISSING] : toHandle(name) === "" ? [problem.NAME_WITHOUT_LETTERS] : []),
    ...problem.problemsOfLength({ name }),
    ...(legal_form === undefined ? [problem.FORM_MISSING] : []),
    ...(isSizeMissing ? [problem.SIZE_MISSING] : []),
  ]
  if (problems.length > 0 || legal_form === undefined) throw new ProblemError(400, problems)
  return { name, legal_form, is_small_or_medium: isAsked, is_producer: !posted.only_resells }
}

/**
 * An empty field leaves the identifier that is kept, as long as it is of this type.
 *
 * @throws ProblemError 400
 */
export function parseIdentifierChange(
  posted: SaveIdentifier,
  kept: { legal_form: LegalForm; identifier_type: string | null },
): JoiningChange {
  const type = identifierTypesOf(kept.legal_form).find((each) => each === posted.type)
  if (type === undefined) throw new ProblemError(400, problem.IDENTIFIER_TYPE_MISSING)
  const typed = tidy(posted.identifier)
  if (typed === "" && kept.identifier_type === type) return {}
  if (typed === "") throw new ProblemError(400, problem.IDENTIFIER_MISSING)
  const parsed = parseIdentifier(type, typed)
  if (parsed === null) throw new ProblemError(400, problem.identifierWrong(type))
  const { identifier } = parsed
  if (parsed.type === "personal_number") {
    return {
      organization: { identifier_type: "personal_number", identifier: null },
      personal_number: { number: identifier, masked: maskPersonalNumber(identifier) },
    }
  }
  return { organization: { identifier_type: parsed.type, identifier }, personal_number: null }
}

/** @throws ProblemError 400 with everything that is wrong at once */
export function parsePlace(posted: SavePlace): JoiningChange {
  const street = tidy(posted.street)
  const phone = parsePhone(tidy(posted.phone))
  const commune = gazetteer().commune(posted.commune_code)
  const problems = [
    ...(commune === null ? [problem.COMMUNE_MISSING] : []),
    ...(street === "" ? [problem.STREET_MISSING] : []),
    ...problem.problemsOfLength({ street }),
    ...(phone === null ? [problem.PHONE_WRONG] : []),
  ]
  if (problems.length > 0 || commune === null || phone === null) throw new ProblemError(400, problems)
  const { province_code, code: commune_code } = commune
  const { street_public } = posted
  return { organization: { province_code, commune_code, street, street_public, phone: phone.e164 } }
}

/** @throws ProblemError 400 */
export function parseContact({ phone: typed, street_public }: SaveContact): JoiningChange {
  const phone = parsePhone(tidy(typed))
  if (phone === null) throw new ProblemError(400, problem.PHONE_WRONG)
  return { organization: { street_public, phone: phone.e164 } }
}

/** An empty number leaves the one that is kept. @throws ProblemError 400 with everything that is wrong at once */
export function parseBank(posted: SaveBank, kept: { bank_number: string | null }): JoiningChange {
  return { joining: parseBankAccount(posted, BANKS, kept.bank_number) }
}

/** `banks`: where it may be. `kept`: the number that an empty one stands for. @throws ProblemError 400 with everything that is wrong at once */
export function parseBankAccount(
  posted: Omit<SaveBank, "page">,
  banks: readonly { bin: string }[],
  kept: string | null = null,
) {
  const bank = banks.find(({ bin }) => bin === posted.bin)
  const typed = tidy(posted.number)
  const number = typed === "" ? kept : parseAccountNumber(typed)
  const holder = tidy(posted.holder).toLocaleUpperCase("vi")
  const problems = [
    ...(bank === undefined ? [problem.BANK_MISSING] : []),
    ...(number === null ? [problem.ACCOUNT_WRONG] : []),
    ...(holder === "" ? [problem.HOLDER_MISSING] : []),
    ...problem.problemsOfLength({ holder }),
  ]
  if (problems.length > 0 || bank === undefined || number === null) throw new ProblemError(400, problems)
  return { bank_bin: bank.bin, bank_number: number, bank_holder: holder }
}

const STORIES = ["story_place", "story_method", "story_people"] as const
const OLDEST_YEAR = 1700

/** @param today `YYYY-MM-DD` in Asia/Ho_Chi_Minh @throws ProblemError 400 with everything that is wrong at once */
export function parseStory(posted: SaveStory, today: string): JoiningChange {
  const known_for = tidy(posted.known_for)
  const year = readYear(tidy(posted.since_year), today)
  const stories = STORIES.map((field) => [field, tidyLines(posted[field])] as const)
  const problems: Problem[] = [
    ...(year === undefined ? [problem.YEAR_WRONG] : []),
    ...(known_for.length > LONGEST_JOINING.known_for ? [problem.tooLong("known_for", LONGEST_JOINING.known_for)] : []),
    ...stories.flatMap(([field, text]) => (wordCount(text) > MAX_STORY_WORDS ? [problem.tooManyWords(field)] : [])),
  ]
  if (problems.length > 0) throw new ProblemError(400, problems)
  const told = Object.fromEntries(stories.map(([field, text]) => [field, text || null]))
  const story_updated_on = stories.some(([, text]) => text !== "") ? today : null
  return { organization: { since_year: year, known_for: known_for || null, ...told, story_updated_on } }
}

/** Null when nothing was said, undefined when it is no year of a maker's. */
function readYear(typed: string, today: string): number | null | undefined {
  if (typed === "") return null
  const year = /^\d{4}$/.test(typed) ? Number(typed) : Number.NaN
  return year >= OLDEST_YEAR && year <= Number(today.slice(0, 4)) ? year : undefined
}
