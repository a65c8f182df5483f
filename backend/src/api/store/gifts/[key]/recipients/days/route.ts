import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ChooseGiftDay, GiftDays, RecipientsChanged } from "@ocop/shared/gift-recipient"
import { chooseDay } from "../../../../../../gift-recipient/change-list"
import { readDays } from "../../../../../../gift-recipient/days"
import { requireGift } from "../../../../../../gift/require-gift"

/** On which days the gifts can come. */
export async function GET(req: MedusaRequest, res: MedusaResponse<GiftDays>): Promise<void> {
  res.json(await readDays(req.scope, await requireGift(req.scope, req.params["key"])))
}

/** One day for all, or each on the day of the list. */
export async function POST(req: MedusaRequest<ChooseGiftDay>, res: MedusaResponse<RecipientsChanged>): Promise<void> {
  res.json(await chooseDay(req.scope, req.params["key"], req.validatedBody))
}
