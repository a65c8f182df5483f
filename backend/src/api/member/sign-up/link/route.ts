import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CheckLink } from "@ocop/shared/account"
import type { CheckedMemberLink } from "@ocop/shared/member"
import type { z } from "@medusajs/framework/zod"
import { findIdentity } from "../../../../account/identity"
import { requireMemberLink } from "../../../../member/member-link"

/** Whose the mailed link is, for the page with the form. Only the reader of the inbox learns of a password. */
export async function POST(
  req: MedusaRequest<z.infer<typeof CheckLink>>,
  res: MedusaResponse<CheckedMemberLink>,
): Promise<void> {
  const email = requireMemberLink(req.validatedBody.token)
  res.json({ email, has_password: (await findIdentity(req.scope, email)) !== null })
}
