import { isStandardKey } from "@ocop/shared/certification"
import { isDay } from "@ocop/shared/day"
import { SUBMITTED_PAPERS, type SubmittedPaper, type SubmitPaper } from "@ocop/shared/paper-submission"
import { ProblemError } from "../http/problem-error"
import { tidy, tidyLines } from "../http/typed-text"
import * as problem from "./problems"

/** What is said of a paper. Days are `YYYY-MM-DD`. */
export type SaidOfPaper = {
  kind: SubmittedPaper
  standard: string | null
  product_name: string
  number: string
  issuer: string
  issued_on: string
  valid_until: string | null
  note: string
}

/**
 * @param today in Viet Nam, `YYYY-MM-DD`
 * @throws ProblemError 400 with everything that is wrong at once
 */
export function parsePaper(posted: SubmitPaper, today: string): SaidOfPaper {
  const kind = SUBMITTED_PAPERS.find((each) => each === posted.kind)
  const standard = kind === "certificate" && posted.standard !== "" ? posted.standard : null
  const [product_name, number, issuer] = [tidy(posted.product_name), tidy(posted.number), tidy(posted.issuer)]
  const note = tidyLines(posted.note)
  const issued_on = posted.issued_on.trim()
  const valid_until = posted.valid_until.trim() === "" ? null : posted.valid_until.trim()
  const isIssued = isDay(issued_on) && issued_on <= today
  const isUntil = valid_until === null || (isDay(valid_until) && (!isIssued || valid_until > issued_on))
  const problems = [
    ...(kind === undefined ? [problem.KIND_MISSING] : []),
    ...(standard !== null && !isStandardKey(standard) ? [problem.STANDARD_UNKNOWN] : []),
    ...(number === "" ? [problem.NUMBER_MISSING] : []),
    ...(issuer === "" ? [problem.ISSUER_MISSING] : []),
    ...(isIssued ? [] : [problem.ISSUED_WRONG]),
    ...(isUntil ? [] : [problem.UNTIL_WRONG]),
    ...problem.problemsOfLength({ product_name, number, issuer, note }),
  ]
  if (problems.length > 0 || kind === undefined) throw new ProblemError(400, problems)
  return { kind, standard, product_name, number, issuer, issued_on, valid_until, note }
}
