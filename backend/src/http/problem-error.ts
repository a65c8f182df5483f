import { MedusaError } from "@medusajs/framework/utils"
import type { Problem } from "@ocop/shared/problem"

/**
 * Something the asker can put right, with the words for it. The error handler answers it as it stands, so a workflow's
 * step may throw it too.
 */
export class ProblemError extends MedusaError {
  readonly problems: Problem[]

  constructor(
    readonly status: number,
    problems: Problem | Problem[],
    readonly retryAfterSeconds?: number,
  ) {
    const all = Array.isArray(problems) ? problems : [problems]
    super(MedusaError.Types.INVALID_DATA, all.map((problem) => problem.message).join(" "))
    this.problems = all
  }
}

export function notFound(message: string): ProblemError {
  return new ProblemError(404, { type: "not_found", message })
}
