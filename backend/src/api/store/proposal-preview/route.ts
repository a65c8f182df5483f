import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { PreviewLink, ProposalPreview } from "@ocop/shared/listing"
import { previewProposal } from "../../../listing/preview-proposal"

/** A proposal as shoppers will see it, for the official whom the link names. */
export async function POST(req: MedusaRequest<PreviewLink>, res: MedusaResponse<ProposalPreview>): Promise<void> {
  res.json(await previewProposal(req.scope, req.validatedBody.token))
}
