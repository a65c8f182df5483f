import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CheckedLink, CheckLink } from "@ocop/shared/account"
import type { z } from "@medusajs/framework/zod"
import { requireAccountLink } from "../../../../../account/account-link"

/** Whose the mailed link is, for the page with the form. */
export async function POST(
  req: MedusaRequest<z.infer<typeof CheckLink>>,
  res: MedusaResponse<CheckedLink>,
): Promise<void> {
  res.json({ email: requireAccountLink(req.validatedBody.token) })
}
