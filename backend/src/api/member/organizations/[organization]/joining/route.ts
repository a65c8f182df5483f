import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { JoiningDocument, SaveJoining } from "@ocop/shared/joining"
import { readJoining } from "../../../../../joining/read-joining"
import { savePage } from "../../../../../joining/save-page"
import { requireMembership } from "../../../../../member/require-membership"

/** What the organization has said of itself so far. */
export async function GET(req: MedusaRequest, res: MedusaResponse<JoiningDocument>): Promise<void> {
  const { organization } = await requireMembership(req)
  res.json(await readJoining(req.scope, organization))
}

/** Keeps one page of it. */
export async function POST(req: MedusaRequest<SaveJoining>, res: MedusaResponse<JoiningDocument>): Promise<void> {
  const { organization, actor } = await requireMembership(req, { role: "owner" })
  const posted = req.validatedBody
  res.json(await savePage(req.scope, { id: organization.id, posted, actor }))
}
