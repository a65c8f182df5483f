import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ChangeShelf, ShelfItemAnswer, ShelfItemPage } from "@ocop/shared/shelf"
import { requirePage } from "../../../../../../../../http/page-number"
import { requireMembership } from "../../../../../../../../member/require-membership"
import { changeShelf } from "../../../../../../../../shelf/change-shelf"
import { readShelfItem } from "../../../../../../../../shelf/read-shelf-page"

/** Goods of one kind with their history: `?page=`. */
export async function GET(req: MedusaRequest, res: MedusaResponse<ShelfItemPage>): Promise<void> {
  const { organization } = await requireMembership(req)
  const { point = "", item = "" } = req.params
  res.json(await readShelfItem(req.scope, { organization, point, item }, requirePage(req)))
}

/** Counts them, tells why there are more or fewer, or changes their price or whether they are offered. */
export async function POST(req: MedusaRequest<ChangeShelf>, res: MedusaResponse<ShelfItemAnswer>): Promise<void> {
  const acting = await requireMembership(req, { status: "verified" })
  const { point = "", item = "" } = req.params
  res.json(await changeShelf(req.scope, acting, { point, item }, req.validatedBody))
}
