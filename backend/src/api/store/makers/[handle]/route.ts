import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { MakerDocument } from "@ocop/shared/organization"
import { readMaker } from "../../../../catalogue/maker"
import { sendDocument } from "../../../../http/send-document"

export const GET = async (req: MedusaRequest, res: MedusaResponse<MakerDocument>) => {
  const handle = req.params["handle"] ?? ""
  await sendDocument(req, res, { scope: "catalogue", key: `maker ${handle}` }, (day) =>
    readMaker(req.scope, handle, day),
  )
}
