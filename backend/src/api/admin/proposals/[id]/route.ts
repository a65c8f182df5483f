import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ProposalDocument } from "@ocop/shared/listing"
import { readProposal } from "../../../../listing/read-proposals"
import { requireOfficial } from "../../../../official/require-official"

/** A proposal beside what is on sale, field by field, with the words to look at. */
export async function GET(req: MedusaRequest, res: MedusaResponse<ProposalDocument>): Promise<void> {
  const reviewer = await requireOfficial(req, "operator", "reviewer", "auditor")
  res.json(await readProposal(req.scope, reviewer, req.params["id"] ?? ""))
}
