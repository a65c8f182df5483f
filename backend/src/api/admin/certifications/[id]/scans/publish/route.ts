import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CertificationAnswer } from "@ocop/shared/certification"
import type { PublishScan } from "@ocop/shared/scan"
import { readCertification } from "../../../../../../official/read-certifications"
import { requireOfficial } from "../../../../../../official/require-official"
import { publishScan } from "../../../../../../official/decide-scans"
import { requireScannedCertification } from "../../../../../../official/scanned-papers"

/** Lets everybody read the scan, or takes it back. */
export async function POST(req: MedusaRequest<PublishScan>, res: MedusaResponse<CertificationAnswer>): Promise<void> {
  const official = await requireOfficial(req, "reviewer")
  const id = req.params["id"] ?? ""
  const desk = { container: req.scope, official }
  await publishScan(desk, await requireScannedCertification(desk, id), req.validatedBody)
  res.json({ certification: await readCertification(req.scope, official, id) })
}
