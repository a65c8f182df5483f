import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ChangeSynonyms, SynonymDesk } from "@ocop/shared/synonyms"
import { requireStaff } from "../../../staff/require-staff"
import { changeSynonyms, readSynonymDesk } from "../../../synonyms/change-synonyms"

/** The words that the search takes for each other. */
export async function GET(req: MedusaRequest, res: MedusaResponse<SynonymDesk>): Promise<void> {
  const { rows } = await requireStaff(req, "operator", "auditor")
  res.json(
    await readSynonymDesk(
      req.scope,
      rows.some(({ role }) => role === "operator"),
    ),
  )
}

/** Adds a row or takes one out; every process follows within seconds. Answers as GET does. */
export async function POST(req: MedusaRequest<ChangeSynonyms>, res: MedusaResponse<SynonymDesk>): Promise<void> {
  const { user } = await requireStaff(req, "operator")
  await changeSynonyms(req.scope, user, req.validatedBody)
  res.json(await readSynonymDesk(req.scope, true))
}
