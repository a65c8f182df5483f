import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AcceptInvitation } from "@ocop/shared/member"
import { acceptInvitation } from "../../../../member/accept-invitation"

/** The reader of the mail acts for the organization from now on. */
export async function POST(
  req: MedusaRequest<AcceptInvitation>,
  res: MedusaResponse<{ handle: string; email: string }>,
): Promise<void> {
  res.status(201).json(await acceptInvitation(req.scope, req.validatedBody))
}
