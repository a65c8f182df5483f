import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { SubmissionStatus } from "@ocop/shared/paper-submission"
import { PAPER_SUBMISSION_MODULE } from "../../../modules/paper-submission"
import { submissionDecided } from "../../../paper-submission/problems"
import { requireSubmission } from "../../../paper-submission/read-submissions"

export type MoveSubmissionInput = {
  id: string
  from: SubmissionStatus[]
  to: SubmissionStatus
  /** The user who decides, and what is said to the organization. */
  decided?: { by: string; remark: string | null }
}

/** Of two who move it at once one does. @throws ProblemError 404, 409 submission_decided */
export const moveSubmissionStep = createStep(
  "move-submission",
  async ({ id, from, to, decided }: MoveSubmissionInput, { container }) => {
    const { status, remark, decided_at, decided_by } = await requireSubmission(container, { id })
    const now = new Date()
    const said = decided ? { remark: decided.remark, decided_by: decided.by, decided_at: now } : { submitted_at: now }
    const isMoved = await container.resolve(PAPER_SUBMISSION_MODULE).move(id, from, { status: to, ...said })
    if (!isMoved) throw submissionDecided()
    return new StepResponse({ id }, { id, to, before: { status, remark, decided_by, decided_at } })
  },
  async (done, { container }) => {
    if (!done) return
    const { decided_at, ...before } = done.before
    const move = { ...before, decided_at: decided_at && new Date(decided_at) }
    await container.resolve(PAPER_SUBMISSION_MODULE).move(done.id, [done.to], move)
  },
)
