import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ListDecisions, type DecisionAnswer, type DecisionPage, type DraftDecision } from "@ocop/shared/decision"
import { searchParamsOf } from "../../../http/search-params"
import { draftDecision } from "../../../official/decide-recognitions"
import { readDecision, readDecisions } from "../../../official/read-decisions"
import { READERS, requireOfficial } from "../../../official/require-official"

/** Decisions of the official's provinces and of the ministry, the newest first; `q` is a number as people write it. */
export async function GET(req: MedusaRequest, res: MedusaResponse<DecisionPage>): Promise<void> {
  const official = await requireOfficial(req, ...READERS)
  const { province, q, page } = Object.fromEntries(searchParamsOf(req))
  res.json(await readDecisions(req.scope, official, ListDecisions.parse({ province, q, page })))
}

/** Writes a decision down. 201 with it; its stars count for nothing yet. */
export async function POST(req: MedusaRequest<DraftDecision>, res: MedusaResponse<DecisionAnswer>): Promise<void> {
  const official = await requireOfficial(req, "registrar")
  const id = await draftDecision({ container: req.scope, official }, req.validatedBody)
  res.status(201).json({ decision: await readDecision(req.scope, official, id) })
}
