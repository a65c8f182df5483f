import type { Problem, ProblemAnswer } from "@ocop/shared/problem"

/**
 * The backend refused: bad input, a state of things that forbids it, too many requests, or it could not be reached.
 * An action shows it beside what was typed. `status` is that of the page to answer with.
 */
export class ApiProblem extends Error {
  readonly status: number
  readonly type: string
  /** All that is wrong, the first of which names this error. */
  readonly problems: Problem[]
  /** When to try again, for `too_many_requests` and `still_working`. */
  readonly retryAfterSeconds: number | null

  constructor(status: number, answer: ProblemAnswer, retryAfterSeconds: number | null = null) {
    super(`${status} ${answer.type}`)
    this.name = "ApiProblem"
    this.status = status
    this.type = answer.type
    this.problems = answer.problems ?? [answer]
    this.retryAfterSeconds = retryAfterSeconds
  }
}
