import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CommunePageDocument } from "@ocop/shared/catalogue"
import { readCommunePage } from "../../../../catalogue/commune-page"
import { sendDocument } from "../../../../http/send-document"

export const GET = async (req: MedusaRequest, res: MedusaResponse<CommunePageDocument>) => {
  const code = req.params["code"] ?? ""
  await sendDocument(req, res, { scope: "catalogue", key: `commune ${code}` }, (day) =>
    readCommunePage(req.scope, code, day),
  )
}
