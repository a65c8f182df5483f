import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { Me } from "@ocop/shared/member"
import { findActing } from "../../../acting/find-acting"
import { readMe, readOperatorMe } from "../../../member/read-me"
import { requireMember } from "../../../member/require-membership"

/** Who is signed in at the desk; an operator who acts for an organization has this one and no other. */
export async function GET(req: MedusaRequest, res: MedusaResponse<Me>): Promise<void> {
  const acting = await findActing(req)
  res.json(acting ? await readOperatorMe(req.scope, acting) : await readMe(req.scope, await requireMember(req)))
}
