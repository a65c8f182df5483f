import { ProblemError } from "../http/problem-error"
import { tidyLines } from "../http/typed-text"
import type { OfficialChange } from "../modules/ocop/record"
import { recordActsWorkflow } from "../workflows/official/record-acts"
import type { Desk } from "./decide-recognitions"
import { REASON_MISSING } from "./problems"

/** Writes what they decided, all of it or nothing, with who and why. @throws ProblemError 409 `changed_meanwhile` */
export async function writeActs(
  { container, official }: Desk,
  changes: OfficialChange[],
  reason: string,
): Promise<void> {
  const by = { user_id: official.user.id, user_email: official.user.email, reason }
  await recordActsWorkflow(container).run({ input: { changes, by } })
}

/** @throws ProblemError 400 `reason_missing` */
export function requireReason(typed: string): string {
  const reason = tidyLines(typed)
  if (reason === "") throw new ProblemError(400, REASON_MISSING)
  return reason
}
