import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ProposalDocument, SendBack } from "@ocop/shared/listing"
import { readProposal } from "../../../../../listing/read-proposals"
import { requireStaff } from "../../../../../staff/require-staff"
import { sendBackListingWorkflow } from "../../../../../workflows/listing/send-back-listing"

/** Gives it back with what has to be mended. */
export async function POST(req: MedusaRequest<SendBack>, res: MedusaResponse<ProposalDocument>): Promise<void> {
  const { user } = await requireStaff(req, "operator", "reviewer")
  const id = req.params["id"] ?? ""
  const { reasons } = req.validatedBody
  await sendBackListingWorkflow(req.scope).run({ input: { id, decided_by: user.id, reasons } })
  res.json(await readProposal(req.scope, id))
}
