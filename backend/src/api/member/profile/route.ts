import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ChangeProfile } from "@ocop/shared/account"
import type { Me } from "@ocop/shared/member"
import { parsePerson } from "../../../account/parse-person"
import { readMe } from "../../../member/read-me"
import { requireMember } from "../../../member/require-membership"
import { changeMemberWorkflow } from "../../../workflows/member/change-member"

/** Their own name and telephone. */
export async function POST(req: MedusaRequest<ChangeProfile>, res: MedusaResponse<Me>): Promise<void> {
  const { id: member_id } = await requireMember(req)
  await changeMemberWorkflow(req.scope).run({ input: { member_id, ...parsePerson(req.validatedBody) } })
  res.json(await readMe(req.scope, await requireMember(req)))
}
