import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { todayInVietnam } from "@ocop/shared/day"
import type { PapersDocument } from "@ocop/shared/paper"
import { requireMembership } from "../../../../../member/require-membership"
import { readPapers } from "../../../../../paper/read-papers"

export async function GET(req: MedusaRequest, res: MedusaResponse<PapersDocument>): Promise<void> {
  const { organization } = await requireMembership(req)
  res.json(await readPapers(req.scope, organization.id, todayInVietnam(new Date()), "confirmed"))
}
