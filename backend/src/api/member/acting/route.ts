import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ActingBegun, ActingLink } from "@ocop/shared/acting"
import { beginActing } from "../../../acting/begin"

/** An operator begins to act for an organization. */
export async function POST(req: MedusaRequest<ActingLink>, res: MedusaResponse<ActingBegun>): Promise<void> {
  res.status(201).json(await beginActing(req.scope, req.validatedBody.token))
}
