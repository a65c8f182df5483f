import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ProductDocument } from "@ocop/shared/catalogue"
import { readGoods } from "../../../../catalogue/goods"
import { gazetteer } from "../../../../gazetteer"
import { ProblemError } from "../../../../http/problem-error"
import { searchParamsOf } from "../../../../http/search-params"
import { sendDocument } from "../../../../http/send-document"

export const GET = async (req: MedusaRequest, res: MedusaResponse<ProductDocument>) => {
  const commune = requireCommune(searchParamsOf(req).get("commune_code"))
  const handle = req.params["handle"] ?? ""
  await sendDocument(req, res, { scope: "stock", key: `goods ${handle} ${commune?.code ?? ""}` }, (day) =>
    readGoods(req.scope, handle, commune, day),
  )
}

/** None when no code was sent; a code that names nothing is the asker's mistake. */
function requireCommune(code: string | null) {
  if (code === null || code === "") return null
  const commune = gazetteer().commune(code)
  if (commune) return commune
  const message = "Không tìm thấy xã, phường này."
  throw new ProblemError(400, { type: "commune_unknown", message, field: "commune_code" })
}
