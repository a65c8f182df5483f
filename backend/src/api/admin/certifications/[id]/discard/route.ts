import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { DiscardCertification } from "@ocop/shared/certification"
import { discardCertification } from "../../../../../official/decide-certifications"
import { requireOfficial } from "../../../../../official/require-official"

/** Takes back what nobody has verified. */
export async function POST(req: MedusaRequest<DiscardCertification>, res: MedusaResponse): Promise<void> {
  const official = await requireOfficial(req, "reviewer")
  await discardCertification({ container: req.scope, official }, req.params["id"] ?? "", req.validatedBody.reason)
  res.status(204).end()
}
