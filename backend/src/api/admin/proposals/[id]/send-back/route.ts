import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ProposalDocument, SendBack } from "@ocop/shared/listing"
import { readProposal, requireProposalFor } from "../../../../../listing/read-proposals"
import { requireOfficial } from "../../../../../official/require-official"
import { sendBackListingWorkflow } from "../../../../../workflows/listing/send-back-listing"

/** Gives it back with what has to be mended. */
export async function POST(req: MedusaRequest<SendBack>, res: MedusaResponse<ProposalDocument>): Promise<void> {
  const reviewer = await requireOfficial(req, "operator", "reviewer")
  const { id } = await requireProposalFor(req.scope, reviewer, req.params["id"] ?? "")
  const { reasons } = req.validatedBody
  await sendBackListingWorkflow(req.scope).run({ input: { id, decided_by: reviewer.user.id, reasons } })
  res.json(await readProposal(req.scope, reviewer, id))
}
