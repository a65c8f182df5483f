import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ListShelf, type AddToShelf, type ShelfItemAnswer, type ShelfPage } from "@ocop/shared/shelf"
import { searchParamsOf } from "../../../../../../../http/search-params"
import { requireMembership } from "../../../../../../../member/require-membership"
import { addToShelf } from "../../../../../../../shelf/change-shelf"
import { readShelfPage } from "../../../../../../../shelf/read-shelf-page"

/** What lies on the point's shelf: `?q=` words of the name, `page=`. */
export async function GET(req: MedusaRequest, res: MedusaResponse<ShelfPage>): Promise<void> {
  const { organization } = await requireMembership(req)
  const asked = ListShelf.parse(Object.fromEntries(searchParamsOf(req)))
  res.json(await readShelfPage(req.scope, { organization, point: req.params["point"] ?? "" }, asked))
}

/** Puts goods on it. The same form sent again is the goods that it added. */
export async function POST(req: MedusaRequest<AddToShelf>, res: MedusaResponse<ShelfItemAnswer>): Promise<void> {
  const acting = await requireMembership(req, { status: "verified" })
  const { id, is_new } = await addToShelf(req.scope, acting, req.params["point"] ?? "", req.validatedBody)
  res.status(is_new ? 201 : 200).json({ id })
}
