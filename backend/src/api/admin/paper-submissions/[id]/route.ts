import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { QueuedSubmission } from "@ocop/shared/paper-submission"
import { readQueued } from "../../../../paper-submission/read-submissions"
import { READERS, requireOfficial } from "../../../../official/require-official"

export async function GET(req: MedusaRequest, res: MedusaResponse<{ submission: QueuedSubmission }>): Promise<void> {
  const official = await requireOfficial(req, ...READERS)
  res.json({ submission: await readQueued(req.scope, official, req.params["id"] ?? "") })
}
