import { isDay } from "@ocop/shared/day"
import type { RevokeRecognition } from "@ocop/shared/decision"
import type { Problem } from "@ocop/shared/problem"
import { ProblemError } from "../http/problem-error"
import { tidy, tidyLines } from "../http/typed-text"
import * as problem from "./problems"

/** What is withdrawn: its first day, the number to type again, and what may be the matter with a paper of its kind. */
export type Withdrawn = {
  valid_from: string
  number: string
  grounds: readonly { key: string; label: string }[]
  /** What to say of a withdrawal's missing number, and of the other one when it is mistyped. */
  numberMissing: Problem
  confirmWrong: Problem
}

/** As it is kept with what is withdrawn. */
export type Withdrawal = {
  revoked_on: string
  revocation_ground: string
  revocation_number: string
  revocation_authority: string
}

/**
 * @param today in Viet Nam, `YYYY-MM-DD`
 * @throws ProblemError 400 with everything that is wrong at once
 */
export function parseWithdrawal(posted: RevokeRecognition, of: Withdrawn, today: string): Withdrawal {
  const on = posted.on.trim()
  const ground = of.grounds.find(({ key }) => key === posted.ground)
  const [number, authority, detail] = [tidy(posted.number), tidy(posted.authority), tidyLines(posted.detail)]
  const problems = [
    ...(isDay(on) && on >= of.valid_from && on <= today ? [] : [problem.REVOKED_ON_WRONG]),
    ...(ground ? [] : [problem.GROUND_MISSING]),
    ...(number === "" ? [of.numberMissing] : []),
    ...(authority === "" ? [problem.AUTHORITY_MISSING] : []),
    ...(tidy(posted.confirm) === of.number ? [] : [of.confirmWrong]),
  ]
  if (problems.length > 0 || !ground) throw new ProblemError(400, problems)
  return {
    revoked_on: on,
    revocation_ground: detail === "" ? ground.label : `${ground.label}: ${detail}`,
    revocation_number: number,
    revocation_authority: authority,
  }
}
