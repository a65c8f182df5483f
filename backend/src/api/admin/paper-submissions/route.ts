import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ListSubmissions, type SubmissionQueue } from "@ocop/shared/paper-submission"
import { searchParamsOf } from "../../../http/search-params"
import { readQueue } from "../../../paper-submission/read-submissions"
import { READERS, requireOfficial } from "../../../official/require-official"

/** Papers that organizations sent: `?status=submitted` are those that nobody has looked at. */
export async function GET(req: MedusaRequest, res: MedusaResponse<SubmissionQueue>): Promise<void> {
  const official = await requireOfficial(req, ...READERS)
  const { status, page } = Object.fromEntries(searchParamsOf(req))
  res.json(await readQueue(req.scope, official, ListSubmissions.parse({ status, page })))
}
