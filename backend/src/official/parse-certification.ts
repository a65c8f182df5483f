import { isStandardKey, type CertificationPaper } from "@ocop/shared/certification"
import { isDay } from "@ocop/shared/day"
import { ProblemError } from "../http/problem-error"
import { tidy, tidyLines } from "../http/typed-text"
import * as wrong from "./certification-problems"
import { COMPARED_WITH_MISSING, dayWrong, ISSUER_MISSING } from "./problems"

/** A certificate as it is kept. Days are `YYYY-MM-DD`. */
export type CertificationFacts = {
  standard: string
  number: string
  issuer: string
  scope_text: string | null
  issued_on: string
  valid_from: string
  valid_until: string | null
  compared_with: string | null
  compared_on: string | null
}

/**
 * The days are kept as they are printed: some papers count from a day before their issue.
 *
 * @param today in Viet Nam, `YYYY-MM-DD`
 * @throws ProblemError 400 with everything that is wrong at once
 */
export function parseCertification(posted: CertificationPaper, today: string): CertificationFacts {
  const standard = posted.standard.trim()
  const [number, issuer, compared_with] = [tidy(posted.number), tidy(posted.issuer), tidy(posted.compared_with)]
  const [issued_on, compared_on] = [posted.issued_on.trim(), posted.compared_on.trim()]
  const isIssued = isDay(issued_on) && issued_on <= today
  const valid_from = posted.valid_from.trim() || issued_on
  const valid_until = posted.valid_until.trim()
  const isCompared = compared_with !== "" || compared_on !== ""
  const isComparedOn = isDay(compared_on) && compared_on <= today && (!isIssued || compared_on >= issued_on)
  const problems = [
    ...(isStandardKey(standard) ? [] : [wrong.STANDARD_UNKNOWN]),
    ...(number === "" ? [wrong.NUMBER_MISSING] : []),
    ...(issuer === "" ? [ISSUER_MISSING] : []),
    ...(isIssued ? [] : [wrong.ISSUED_ON_WRONG]),
    ...problemsOfSpan({ issued_on, valid_from, valid_until }),
    ...(isCompared && compared_with === "" ? [COMPARED_WITH_MISSING] : []),
    ...(isCompared && !isComparedOn ? [wrong.COMPARED_ON_WRONG] : []),
  ]
  if (problems.length > 0) throw new ProblemError(400, problems)
  return {
    standard,
    number,
    issuer,
    scope_text: tidyLines(posted.scope_text) || null,
    issued_on,
    valid_from,
    valid_until: valid_until || null,
    compared_with: isCompared ? compared_with : null,
    compared_on: isCompared ? compared_on : null,
  }
}

/** A day of issue that is none is told once, not again as the first day that it would be. */
function problemsOfSpan({
  issued_on,
  valid_from,
  valid_until,
}: Record<"issued_on" | "valid_from" | "valid_until", string>) {
  if (valid_from !== issued_on && !isDay(valid_from)) return [dayWrong("valid_from")]
  if (valid_until === "") return []
  if (!isDay(valid_until)) return [dayWrong("valid_until")]
  return [valid_from, issued_on].some((day) => isDay(day) && valid_until < day) ? [wrong.UNTIL_TOO_EARLY] : []
}
