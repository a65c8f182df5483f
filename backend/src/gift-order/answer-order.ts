import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { FindGiftRecipients, type GiftOrderDocument } from "@ocop/shared/gift-order"
import { readGiftOrder } from "./read-order"
import { requireOwnGiftOrder } from "./require-order"

/** Which recipients the address asks for. */
export function findOf({ query: { state, day, wave, page } }: MedusaRequest): FindGiftRecipients {
  return FindGiftRecipients.parse({ state, day, wave, page })
}

/** Answers with an order of a point as it is now. @throws ProblemError 401, 404 */
export async function answerGiftOrder(req: MedusaRequest, res: MedusaResponse<GiftOrderDocument>): Promise<void> {
  res.json(await readGiftOrder(req.scope, await requireOwnGiftOrder(req), findOf(req)))
}
