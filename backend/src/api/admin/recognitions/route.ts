import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ListRecognitions, type RecognitionPage } from "@ocop/shared/decision"
import { searchParamsOf } from "../../../http/search-params"
import { readRecognitions } from "../../../official/read-decisions"
import { READERS, requireOfficial } from "../../../official/require-official"

/** Stars of goods of the official's provinces: those that end first come first. */
export async function GET(req: MedusaRequest, res: MedusaResponse<RecognitionPage>): Promise<void> {
  const official = await requireOfficial(req, ...READERS)
  const { state, stars, form, commune, province, product_id, q, page } = Object.fromEntries(searchParamsOf(req))
  const asked = ListRecognitions.parse({ state, stars, form, commune, province, product_id, q, page })
  res.json(await readRecognitions(req.scope, official, asked))
}
