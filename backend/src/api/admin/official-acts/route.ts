import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ListOfficialActs, type OfficialActPage } from "@ocop/shared/official-act"
import { searchParamsOf } from "../../../http/search-params"
import { readActs } from "../../../official/read-acts"
import { READERS, requireOfficial } from "../../../official/require-official"

/** Who did what, when and why, the newest first. */
export async function GET(req: MedusaRequest, res: MedusaResponse<OfficialActPage>): Promise<void> {
  const official = await requireOfficial(req, ...READERS)
  const { subject, subject_id, user_id, page } = Object.fromEntries(searchParamsOf(req))
  res.json(await readActs(req.scope, official, ListOfficialActs.parse({ subject, subject_id, user_id, page })))
}
