import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CertificationAnswer, CorrectCertification } from "@ocop/shared/certification"
import { correctCertification } from "../../../../official/decide-certifications"
import { readCertification } from "../../../../official/read-certifications"
import { READERS, requireOfficial } from "../../../../official/require-official"

export async function GET(req: MedusaRequest, res: MedusaResponse<CertificationAnswer>): Promise<void> {
  const official = await requireOfficial(req, ...READERS)
  res.json({ certification: await readCertification(req.scope, official, req.params["id"] ?? "") })
}

/** A new version of what was mistyped: answers with that one. */
export async function POST(
  req: MedusaRequest<CorrectCertification>,
  res: MedusaResponse<CertificationAnswer>,
): Promise<void> {
  const official = await requireOfficial(req, "reviewer")
  const id = await correctCertification({ container: req.scope, official }, req.params["id"] ?? "", req.validatedBody)
  res.json({ certification: await readCertification(req.scope, official, id) })
}
