import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { WriteCard, GiftDraftDocument } from "@ocop/shared/gift"
import { writeCard } from "../../../../../gift/write-card"

/** How it is wrapped, and what its card says. */
export async function POST(req: MedusaRequest<WriteCard>, res: MedusaResponse<GiftDraftDocument>): Promise<void> {
  res.json(await writeCard(req.scope, req.params["key"], req.validatedBody))
}
