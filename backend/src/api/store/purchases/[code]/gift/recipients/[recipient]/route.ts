import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ChangeGiftRecipient, EditedRecipient } from "@ocop/shared/gift-order"
import { changeGiftRecipient } from "../../../../../../../gift-order/change-gift"
import { readEditedRecipient } from "../../../../../../../gift-order/read-edited"
import { requireBuyersGift } from "../../../../../../../gift-order/require-order"

/** A recipient of an ordered gift, to be changed by its buyer. */
export async function GET(req: MedusaRequest, res: MedusaResponse<EditedRecipient>): Promise<void> {
  const open = await requireBuyersGift(req)
  res.json(await readEditedRecipient(req.scope, open, req.params["recipient"] ?? ""))
}

export async function POST(
  req: MedusaRequest<ChangeGiftRecipient>,
  res: MedusaResponse<EditedRecipient>,
): Promise<void> {
  const open = await requireBuyersGift(req)
  const id = req.params["recipient"] ?? ""
  await changeGiftRecipient(req.scope, open, id, req.validatedBody)
  res.json(await readEditedRecipient(req.scope, open, id))
}
