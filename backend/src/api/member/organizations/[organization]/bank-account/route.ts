import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { SellerAccountDocument, SetSellerAccount } from "@ocop/shared/seller-account"
import { requireMembership } from "../../../../../member/require-membership"
import { readAccount } from "../../../../../seller-account/read-account"
import { setSellerAccount } from "../../../../../seller-account/set-account"

/** Where its money goes, and went. */
export async function GET(req: MedusaRequest, res: MedusaResponse<SellerAccountDocument>): Promise<void> {
  const { organization } = await requireMembership(req)
  res.json(await readAccount(req.scope, organization.id))
}

/** Where it goes from now on: nobody's to say but the organization's own people's. */
export async function POST(
  req: MedusaRequest<SetSellerAccount>,
  res: MedusaResponse<SellerAccountDocument>,
): Promise<void> {
  const acting = await requireMembership(req, { role: "owner", in_person: true, status: "verified" })
  res.json(await setSellerAccount(req.scope, acting, req.validatedBody))
}
