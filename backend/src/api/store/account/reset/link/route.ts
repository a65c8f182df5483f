import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CheckedLink, CheckLink } from "@ocop/shared/account"
import type { z } from "@medusajs/framework/zod"
import { emailOfResetToken } from "../../../../../account/reset-token"

/** Whose password the mailed link changes, for the page with the form. Whether it was used shows when it is used. */
export async function POST(
  req: MedusaRequest<z.infer<typeof CheckLink>>,
  res: MedusaResponse<CheckedLink>,
): Promise<void> {
  res.json({ email: emailOfResetToken(req.validatedBody.token) })
}
