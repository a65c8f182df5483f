import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ProposalDocument } from "@ocop/shared/listing"
import { approveListing } from "../../../../../listing/approve-listing"
import { readProposal } from "../../../../../listing/read-proposals"
import { requireStaff } from "../../../../../staff/require-staff"

/** Lets it pass: from now on it is on sale. */
export async function POST(req: MedusaRequest, res: MedusaResponse<ProposalDocument>): Promise<void> {
  const { user } = await requireStaff(req, "operator", "reviewer")
  const id = req.params["id"] ?? ""
  await approveListing(req.scope, { id, decided_by: user.id })
  res.json(await readProposal(req.scope, id))
}
