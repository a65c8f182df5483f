import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ProposalDocument } from "@ocop/shared/listing"
import { approveListing } from "../../../../../listing/approve-listing"
import { readProposal, requireProposalFor } from "../../../../../listing/read-proposals"
import { requireOfficial } from "../../../../../official/require-official"

/** Lets it pass: from now on it is on sale. */
export async function POST(req: MedusaRequest, res: MedusaResponse<ProposalDocument>): Promise<void> {
  const reviewer = await requireOfficial(req, "operator", "reviewer")
  const { id } = await requireProposalFor(req.scope, reviewer, req.params["id"] ?? "")
  await approveListing(req.scope, { id, decided_by: reviewer.user.id })
  res.json(await readProposal(req.scope, reviewer, id))
}
