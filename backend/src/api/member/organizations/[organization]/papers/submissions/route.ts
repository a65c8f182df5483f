import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { SubmitPaper, type PaperSubmission, type SubmissionPage } from "@ocop/shared/paper-submission"
import { requireUpload } from "../../../../../../document/read-form"
import { requirePage } from "../../../../../../http/page-number"
import { actingFor } from "../../../../../../member/acting-for"
import { requireMembership } from "../../../../../../member/require-membership"
import { readSubmission, readSubmissions } from "../../../../../../paper-submission/read-submissions"
import { submitPaper } from "../../../../../../paper-submission/submit-paper"

/** What was sent to be checked: `?page=`. */
export async function GET(req: MedusaRequest, res: MedusaResponse<SubmissionPage>): Promise<void> {
  const { organization } = await requireMembership(req)
  res.json(await readSubmissions(req.scope, organization.id, requirePage(req)))
}

/** Sends a paper, from a form with its first page in `file`. 201; 200 for a form that was sent before. */
export async function POST(req: MedusaRequest, res: MedusaResponse<{ submission: PaperSubmission }>): Promise<void> {
  const acting = actingFor(await requireMembership(req, { producer: true }))
  const { id, isNew } = await submitPaper(req.scope, acting, SubmitPaper.parse(req.body ?? {}), requireUpload(req))
  const submission = await readSubmission(req.scope, { id, organization_id: acting.organization_id })
  res.status(isNew ? 201 : 200).json({ submission })
}
