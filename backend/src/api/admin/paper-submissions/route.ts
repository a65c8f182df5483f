import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ListSubmissions, type SubmissionQueue } from "@ocop/shared/paper-submission"
import { searchParamsOf } from "../../../http/search-params"
import { readQueue } from "../../../paper-submission/read-submissions"
import { requireStaff } from "../../../staff/require-staff"

/** Papers that organizations sent: `?status=submitted` are those that nobody has looked at. */
export async function GET(req: MedusaRequest, res: MedusaResponse<SubmissionQueue>): Promise<void> {
  await requireStaff(req, "operator", "registrar", "reviewer", "auditor")
  const { status, page } = Object.fromEntries(searchParamsOf(req))
  res.json(await readQueue(req.scope, ListSubmissions.parse({ status, page })))
}
