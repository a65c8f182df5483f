import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { VerifyCertifications } from "@ocop/shared/certification"
import { verifyCertifications } from "../../../../official/decide-certifications"
import { requireOfficial } from "../../../../official/require-official"

/** Compared, by somebody else than who wrote them down: all of them count from here on, or none. 204. */
export async function POST(req: MedusaRequest<VerifyCertifications>, res: MedusaResponse): Promise<void> {
  const official = await requireOfficial(req, "reviewer")
  await verifyCertifications({ container: req.scope, official }, req.validatedBody.ids)
  res.status(204).end()
}
