import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { Team } from "@ocop/shared/member"
import { readTeam } from "../../../../../member/read-team"
import { requireMembership } from "../../../../../member/require-membership"

/** Who acts for the organization. */
export async function GET(req: MedusaRequest, res: MedusaResponse<Team>): Promise<void> {
  res.json(await readTeam(req.scope, await requireMembership(req)))
}
