import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ActingLink, CheckedActing } from "@ocop/shared/acting"
import { checkActingLink } from "../../../../acting/link"

/** What would be begun. */
export async function POST(req: MedusaRequest<ActingLink>, res: MedusaResponse<CheckedActing>): Promise<void> {
  res.json(await checkActingLink(req.scope, req.validatedBody.token))
}
