import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ProposalDocument } from "@ocop/shared/listing"
import { readProposal } from "../../../../listing/read-proposals"
import { requireStaff } from "../../../../staff/require-staff"

/** A proposal beside what is on sale, field by field, with the words to look at. */
export async function GET(req: MedusaRequest, res: MedusaResponse<ProposalDocument>): Promise<void> {
  await requireStaff(req, "operator", "reviewer", "auditor")
  res.json(await readProposal(req.scope, req.params["id"] ?? ""))
}
