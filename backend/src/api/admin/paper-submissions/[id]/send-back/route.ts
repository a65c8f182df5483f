import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { QueuedSubmission, SendPaperBack } from "@ocop/shared/paper-submission"
import { requireOfficial } from "../../../../../official/require-official"
import { readQueued, requireSubmissionFor } from "../../../../../paper-submission/read-submissions"
import { decideSubmissionWorkflow } from "../../../../../workflows/paper-submission/decide-submission"

/** Something is wrong with it: what, as the organization reads it. */
export async function POST(
  req: MedusaRequest<SendPaperBack>,
  res: MedusaResponse<{ submission: QueuedSubmission }>,
): Promise<void> {
  const official = await requireOfficial(req, "operator", "registrar", "reviewer")
  const { id } = await requireSubmissionFor(req.scope, official, req.params["id"] ?? "")
  const { remark } = req.validatedBody
  await decideSubmissionWorkflow(req.scope).run({
    input: { id, to: "sent_back", by: official.user.id, remark: remark },
  })
  res.json({ submission: await readQueued(req.scope, official, id) })
}
