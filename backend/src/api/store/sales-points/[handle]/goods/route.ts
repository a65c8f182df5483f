import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { PointGoods } from "@ocop/shared/shelf"
import { requirePage } from "../../../../../http/page-number"
import { sendDocument } from "../../../../../http/send-document"
import { readPointGoods } from "../../../../../shelf/read-point-goods"

/** What the point offers now: `?page=`. */
export async function GET(req: MedusaRequest, res: MedusaResponse<PointGoods>): Promise<void> {
  const handle = req.params["handle"] ?? ""
  const page = requirePage(req)
  const key = `point-goods ${handle} ${page}`
  await sendDocument(req, res, { scope: "stock", key }, (day) => readPointGoods(req.scope, handle, { page, day }))
}
