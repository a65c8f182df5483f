import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CategoryDocument } from "@ocop/shared/catalogue"
import { readCategory } from "../../../../catalogue/category"
import { sendDocument } from "../../../../http/send-document"

export const GET = async (req: MedusaRequest, res: MedusaResponse<CategoryDocument>) => {
  const slug = req.params["slug"] ?? ""
  await sendDocument(req, res, { scope: "catalogue", key: `category ${slug}` }, (day) =>
    readCategory(req.scope, slug, day),
  )
}
