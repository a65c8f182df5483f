import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import {
  ListCertifications,
  type CertificationAnswer,
  type CertificationPage,
  type DraftCertification,
} from "@ocop/shared/certification"
import { searchParamsOf } from "../../../http/search-params"
import { draftCertification } from "../../../official/decide-certifications"
import { readCertification, readCertifications } from "../../../official/read-certifications"
import { READERS, requireOfficial } from "../../../official/require-official"

/** Certificates of the official's provinces: those that end first come first. */
export async function GET(req: MedusaRequest, res: MedusaResponse<CertificationPage>): Promise<void> {
  const official = await requireOfficial(req, ...READERS)
  const { state, standard, product_id, province, q, page } = Object.fromEntries(searchParamsOf(req))
  const asked = ListCertifications.parse({ state, standard, product_id, province, q, page })
  res.json(await readCertifications(req.scope, official, asked))
}

/** Writes a certificate down. 201 with it; it counts for nothing yet. */
export async function POST(
  req: MedusaRequest<DraftCertification>,
  res: MedusaResponse<CertificationAnswer>,
): Promise<void> {
  const official = await requireOfficial(req, "reviewer")
  const id = await draftCertification({ container: req.scope, official }, req.validatedBody)
  res.status(201).json({ certification: await readCertification(req.scope, official, id) })
}
