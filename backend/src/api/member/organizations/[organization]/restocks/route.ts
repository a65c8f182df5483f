import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ListRestocks, type RestockPage } from "@ocop/shared/shelf"
import { searchParamsOf } from "../../../../../http/search-params"
import { requireMembership } from "../../../../../member/require-membership"
import { listRestocks } from "../../../../../restock/read-restocks"

/** `?way=come` what points ask of the organization, `gone` what its points asked for; `state=open|over`, `page=`. */
export async function GET(req: MedusaRequest, res: MedusaResponse<RestockPage>): Promise<void> {
  const { organization } = await requireMembership(req)
  const asked = ListRestocks.parse(Object.fromEntries(searchParamsOf(req)))
  res.json(await listRestocks(req.scope, organization.id, asked))
}
