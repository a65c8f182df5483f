import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CertificationAnswer, RevokeCertification } from "@ocop/shared/certification"
import { revokeCertification } from "../../../../../official/decide-certifications"
import { readCertification } from "../../../../../official/read-certifications"
import { requireOfficial } from "../../../../../official/require-official"

/** A withdrawal by its issuer: from its day on it counts for nothing. */
export async function POST(
  req: MedusaRequest<RevokeCertification>,
  res: MedusaResponse<CertificationAnswer>,
): Promise<void> {
  const official = await requireOfficial(req, "reviewer")
  const id = req.params["id"] ?? ""
  await revokeCertification({ container: req.scope, official }, id, req.validatedBody)
  res.json({ certification: await readCertification(req.scope, official, id) })
}
