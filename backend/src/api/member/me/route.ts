import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { Me } from "@ocop/shared/member"
import { readMe } from "../../../member/read-me"
import { requireMember } from "../../../member/require-membership"

export async function GET(req: MedusaRequest, res: MedusaResponse<Me>): Promise<void> {
  res.json(await readMe(req.scope, await requireMember(req)))
}
