import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { SubmissionEvents } from "./events"
import { moveSubmissionStep } from "./steps/move-submission"

export type DecideSubmissionInput = { id: string; to: "seen" | "sent_back"; by: string; remark: string | null }

/** Says that a paper was read, or what is wrong with it. Neither makes a star or a certificate. */
export const decideSubmissionWorkflow = createWorkflow("decide-submission", (input: DecideSubmissionInput) => {
  const moved = moveSubmissionStep(
    transform({ input }, ({ input: { id, to, by, remark } }) => ({
      id,
      from: ["submitted" as const],
      to,
      decided: { by, remark },
    })),
  )
  emitEventStep({ eventName: SubmissionEvents.DECIDED, data: moved })
  return new WorkflowResponse(moved)
})
