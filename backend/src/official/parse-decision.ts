import type { DecisionPaper, DraftRecognition, ItemFacts, PaperFacts } from "@ocop/shared/decision"
import { problemsOfItem } from "@ocop/shared/decision"
import { isDay } from "@ocop/shared/day"
import type { Problem } from "@ocop/shared/problem"
import { validUntilOf, type Stars } from "@ocop/shared/stars"
import { gazetteer } from "../gazetteer"
import { ProblemError } from "../http/problem-error"
import { tidy } from "../http/typed-text"
import * as problem from "./problems"

/** A decision as it is kept. Days are `YYYY-MM-DD`. */
export type Paper = PaperFacts & {
  number: string
  authority: string
  compared_with: string | null
  compared_on: string | null
}

/** What a decision says of one product, as it is kept. */
export type Item = ItemFacts & { stars: Stars; name_printed: string | null; place_printed: string | null }

/**
 * @param today in Viet Nam, `YYYY-MM-DD`
 * @throws ProblemError 400 with everything that is wrong at once
 */
export function parsePaper(posted: DecisionPaper, today: string): Paper {
  const [number, authority, compared_with] = [tidy(posted.number), tidy(posted.authority), tidy(posted.compared_with)]
  const [date, compared_on] = [posted.date.trim(), posted.compared_on.trim()]
  const isSigned = isDay(date) && date <= today
  const isCompared = compared_with !== "" || compared_on !== ""
  const isComparedOn = isDay(compared_on) && compared_on <= today && (!isSigned || compared_on >= date)
  const problems = [
    ...(number === "" ? [problem.NUMBER_MISSING] : []),
    ...(isSigned ? [] : [problem.DATE_WRONG]),
    ...(authority === "" ? [problem.AUTHORITY_MISSING] : []),
    ...(posted.province_code !== null && !gazetteer().province(posted.province_code) ? [problem.PROVINCE_UNKNOWN] : []),
    ...(isCompared && compared_with === "" ? [problem.COMPARED_WITH_MISSING] : []),
    ...(isCompared && !isComparedOn ? [problem.COMPARED_ON_WRONG] : []),
  ]
  if (problems.length > 0) throw new ProblemError(400, problems)
  return {
    number,
    date,
    authority,
    province_code: posted.province_code,
    compared_with: isCompared ? compared_with : null,
    compared_on: isCompared ? compared_on : null,
  }
}

type Said = Omit<DraftRecognition, "product_id">

/** One row of a form: what it says, or what is wrong with it. `path` names its row, "items.0." for the first. */
export function parseItem(said: Said, paper: PaperFacts, path: string): { item: Item } | { problems: Problem[] } {
  const valid_from = said.valid_from.trim() || paper.date
  const days = isDay(valid_from) ? [] : [problem.dayWrong(`${path}valid_from`)]
  const valid_until = said.valid_until.trim() || (days.length === 0 ? validUntilOf(valid_from) : "")
  if (valid_until !== "" && !isDay(valid_until)) days.push(problem.dayWrong(`${path}valid_until`))
  if (days.length > 0) return { problems: days }
  const { stars, score } = said
  const problems = problemsOfItem({ stars, score, valid_from, valid_until }, paper)
  if (problems.length > 0) return { problems: problems.map((each) => problem.ofItem(each, path)) }
  const [name_printed, place_printed] = [tidy(said.name_printed) || null, tidy(said.place_printed) || null]
  return { item: { stars, score, valid_from, valid_until, name_printed, place_printed } }
}
