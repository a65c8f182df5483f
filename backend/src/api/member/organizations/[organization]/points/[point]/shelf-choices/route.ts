import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { FindShelfChoices, type ShelfChoices } from "@ocop/shared/shelf"
import { searchParamsOf } from "../../../../../../../http/search-params"
import { requireMembership } from "../../../../../../../member/require-membership"
import { findChoices, makersFor } from "../../../../../../../shelf/find-choices"
import { requireShelf } from "../../../../../../../shelf/require-shelf"

/** What may be put on the point's shelf: `?q=` words of the name. */
export async function GET(req: MedusaRequest, res: MedusaResponse<ShelfChoices>): Promise<void> {
  const { organization } = await requireMembership(req)
  const { q } = FindShelfChoices.parse(Object.fromEntries(searchParamsOf(req)))
  const { point } = await requireShelf(req.scope, {
    organization_id: organization.id,
    handle: req.params["point"] ?? "",
  })
  const maker_ids = await makersFor(req.scope, organization.id, "resell")
  res.json({ choices: await findChoices(req.scope, { point_id: point.id, maker_ids, q }) })
}
