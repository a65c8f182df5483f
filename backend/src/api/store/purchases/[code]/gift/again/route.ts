import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { GiveAgain, GivenAgain } from "@ocop/shared/gift-order"
import { giveAgain } from "../../../../../../gift-order/give-again"
import { requireBuyersGift } from "../../../../../../gift-order/require-order"

/** Begins a new gift with what was in an ordered one. The same form sent again is the gift that it made. */
export async function POST(req: MedusaRequest<GiveAgain>, res: MedusaResponse<GivenAgain>): Promise<void> {
  res.json(await giveAgain(req.scope, await requireBuyersGift(req), req.validatedBody))
}
