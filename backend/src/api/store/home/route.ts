import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { HomeDocument } from "@ocop/shared/catalogue"
import { readHome } from "../../../catalogue/home"
import { sendDocument } from "../../../http/send-document"

export const GET = async (req: MedusaRequest, res: MedusaResponse<HomeDocument>) => {
  await sendDocument(req, res, { scope: "catalogue", key: "home" }, (day) => readHome(req.scope, day))
}
