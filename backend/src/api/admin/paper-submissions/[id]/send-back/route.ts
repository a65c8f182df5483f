import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { QueuedSubmission, SendPaperBack } from "@ocop/shared/paper-submission"
import { readQueued } from "../../../../../paper-submission/read-submissions"
import { requireStaff } from "../../../../../staff/require-staff"
import { decideSubmissionWorkflow } from "../../../../../workflows/paper-submission/decide-submission"

/** Something is wrong with it: what, as the organization reads it. */
export async function POST(
  req: MedusaRequest<SendPaperBack>,
  res: MedusaResponse<{ submission: QueuedSubmission }>,
): Promise<void> {
  const { user } = await requireStaff(req, "operator", "registrar", "reviewer")
  const id = req.params["id"] ?? ""
  const { remark } = req.validatedBody
  await decideSubmissionWorkflow(req.scope).run({ input: { id, to: "sent_back", by: user.id, remark: remark } })
  res.json({ submission: await readQueued(req.scope, id) })
}
