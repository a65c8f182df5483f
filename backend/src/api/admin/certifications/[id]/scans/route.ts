import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CertificationAnswer } from "@ocop/shared/certification"
import { PutScan } from "@ocop/shared/scan"
import { requireUpload } from "../../../../../document/read-form"
import { readCertification } from "../../../../../official/read-certifications"
import { requireOfficial } from "../../../../../official/require-official"
import { putScan } from "../../../../../official/decide-scans"
import { requireScannedCertification } from "../../../../../official/scanned-papers"

/** Puts a scan of its paper to a certificate. 201 with the certificate. */
export async function POST(req: MedusaRequest, res: MedusaResponse<CertificationAnswer>): Promise<void> {
  const official = await requireOfficial(req, "reviewer")
  const id = req.params["id"] ?? ""
  const desk = { container: req.scope, official }
  const paper = await requireScannedCertification(desk, id)
  await putScan(desk, paper, { ...requireUpload(req), ...PutScan.parse(req.body ?? {}) })
  res.status(201).json({ certification: await readCertification(req.scope, official, id) })
}
