import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ListProposals, type ProposalPage } from "@ocop/shared/listing"
import { searchParamsOf } from "../../../http/search-params"
import { readProposals } from "../../../listing/read-proposals"
import { requireOfficial } from "../../../official/require-official"

/** The reviewer's queue: `?status=submitted`, what has waited longest first; `page` from 1. */
export async function GET(req: MedusaRequest, res: MedusaResponse<ProposalPage>): Promise<void> {
  const reviewer = await requireOfficial(req, "operator", "reviewer", "auditor")
  const asked = ListProposals.parse(Object.fromEntries(searchParamsOf(req)))
  res.json(await readProposals(req.scope, reviewer, asked))
}
