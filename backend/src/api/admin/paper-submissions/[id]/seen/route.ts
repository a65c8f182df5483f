import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { QueuedSubmission, SeePaper } from "@ocop/shared/paper-submission"
import { requireOfficial } from "../../../../../official/require-official"
import { readQueued, requireSubmissionFor } from "../../../../../paper-submission/read-submissions"
import { decideSubmissionWorkflow } from "../../../../../workflows/paper-submission/decide-submission"

/** It was read. The star and the certificate are entered by themselves, from their source. */
export async function POST(
  req: MedusaRequest<SeePaper>,
  res: MedusaResponse<{ submission: QueuedSubmission }>,
): Promise<void> {
  const official = await requireOfficial(req, "operator", "registrar", "reviewer")
  const { id } = await requireSubmissionFor(req.scope, official, req.params["id"] ?? "")
  const { remark } = req.validatedBody
  await decideSubmissionWorkflow(req.scope).run({
    input: { id, to: "seen", by: official.user.id, remark: remark || null },
  })
  res.json({ submission: await readQueued(req.scope, official, id) })
}
