import type { SubmittedPaper } from "@ocop/shared/paper-submission"
import { ProblemError } from "../http/problem-error"
import { requireSubmissionFor } from "../paper-submission/read-submissions"
import { decideSubmissionWorkflow } from "../workflows/paper-submission/decide-submission"
import type { Desk } from "./decide-recognitions"
import { submissionUnfit } from "./problems"

/**
 * The sent paper that something is written down from; null for none. It only says where the words come from: what is
 * written down counts for nothing before somebody else has compared it, as any other.
 *
 * @throws ProblemError 404, 409 `submission_unfit` for another kind of paper, and for one that went back
 */
export async function requireSubmissionOf(desk: Desk, id: string, kind: SubmittedPaper): Promise<string | null> {
  if (id === "") return null
  const row = await requireSubmissionFor(desk.container, desk.official, id)
  if (row.kind !== kind || (row.status !== "submitted" && row.status !== "seen")) throw submissionUnfit()
  return row.id
}

/** Who writes a paper down has read it: the sender is told that, and no more. */
export async function markSubmissionSeen({ container, official }: Desk, id: string | null): Promise<void> {
  if (id === null) return
  const { status } = await requireSubmissionFor(container, official, id)
  if (status !== "submitted") return
  try {
    await decideSubmissionWorkflow(container).run({ input: { id, to: "seen", by: official.user.id, remark: null } })
  } catch (error) {
    const isAnswered = error instanceof ProblemError && error.problems[0]?.type === "submission_decided"
    if (!isAnswered) throw error
  }
}
