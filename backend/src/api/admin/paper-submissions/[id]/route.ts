import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { QueuedSubmission } from "@ocop/shared/paper-submission"
import { readQueued } from "../../../../paper-submission/read-submissions"
import { requireStaff } from "../../../../staff/require-staff"

export async function GET(req: MedusaRequest, res: MedusaResponse<{ submission: QueuedSubmission }>): Promise<void> {
  await requireStaff(req, "operator", "registrar", "reviewer", "auditor")
  res.json({ submission: await readQueued(req.scope, req.params["id"] ?? "") })
}
