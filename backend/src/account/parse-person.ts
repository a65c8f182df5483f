import { passwordProblem } from "@ocop/shared/account"
import { parsePhone } from "@ocop/shared/phone"
import type { Problem } from "@ocop/shared/problem"
import { ProblemError } from "../http/problem-error"
import { tidy } from "../http/typed-text"
import { NAME_MISSING, passwordWrong, PHONE_WRONG } from "./problems"

const LONGEST_NAME = 100

export type Person = { name: string; /** E.164, or null when none was given. */ phone: string | null }

/**
 * A person's name and phone as typed.
 *
 * @throws ProblemError 400 with everything that is wrong at once
 */
export function parsePerson(posted: { name: string; phone: string }): Person {
  const { person, problems } = readPerson(posted)
  if (problems.length > 0) throw new ProblemError(400, problems)
  return person
}

/** The same with a new password, which may not be one that is easily guessed. */
export function parseNewcomer(
  posted: { name: string; phone: string; password: string },
  email: string,
): Person & { password: string } {
  const { person, problems } = readPerson(posted)
  const password = posted.password.normalize("NFC")
  const wrong = passwordProblem(password, email)
  const all = wrong ? [...problems, passwordWrong(wrong)] : problems
  if (all.length > 0) throw new ProblemError(400, all)
  return { ...person, password }
}

/** @throws ProblemError 400 */
export function parseNewPassword(typed: string, email: string): string {
  const password = typed.normalize("NFC")
  const wrong = passwordProblem(password, email)
  if (wrong) throw new ProblemError(400, passwordWrong(wrong))
  return password
}

function readPerson(posted: { name: string; phone: string }): { person: Person; problems: Problem[] } {
  const name = tidy(posted.name)
  const typedPhone = tidy(posted.phone)
  const phone = parsePhone(typedPhone)
  const problems: Problem[] = []
  if (name === "") problems.push(NAME_MISSING)
  if (name.length > LONGEST_NAME) {
    problems.push({ type: "text_too_long", message: `Rút ngắn còn tối đa ${LONGEST_NAME} ký tự.`, field: "name" })
  }
  if (typedPhone !== "" && phone === null) problems.push(PHONE_WRONG)
  return { person: { name, phone: phone?.e164 ?? null }, problems }
}
