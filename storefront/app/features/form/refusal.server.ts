import { data } from "react-router"
import { ApiProblem } from "#app/api/problem.server.ts"
import { problemWords } from "#app/features/problem/words.ts"
import { tooFastWords } from "#app/features/problem/too-fast-words.ts"
import type { FormProblem } from "./form-problem.ts"

export type Attempt<Value> = { ok: true; value: Value } | { ok: false; problem: ApiProblem }

/** Does what a form asks; a refusal comes back as a value, so that no form can forget it. Faults are still thrown. */
export async function attempt<Value>(work: () => Promise<Value>): Promise<Attempt<Value>> {
  try {
    return { ok: true, value: await work() }
  } catch (error) {
    if (error instanceof ApiProblem) return { ok: false, problem: error }
    throw error
  }
}

/** What a refusal says beside the form, in the reader's language. */
export function formProblems(problem: ApiProblem): FormProblem[] {
  if (problem.status === 429) {
    return [{ type: problem.type, message: tooFastWords(problem.retryAfterSeconds) }]
  }
  return problem.problems.map(({ type, field, ...rest }) => ({
    type,
    field,
    message: problemWords({ type, message: rest.message }),
  }))
}

/** The page again, with the right status, what was typed (`kept`) and what is wrong with it. */
export function refuse<Kept extends object>(
  status: number,
  problems: FormProblem[],
  kept: Kept,
  retryAfter?: number | null,
) {
  const headers: HeadersInit = retryAfter ? { "Retry-After": String(retryAfter) } : {}
  return data({ problems, ...kept }, { status, headers })
}

/** The same for what the backend refused. */
export function refuseBy<Kept extends object>(problem: ApiProblem, kept: Kept) {
  return refuse(problem.status, formProblems(problem), kept, problem.retryAfterSeconds)
}
