import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { parsePhone } from "@ocop/shared/phone"
import type { LookUpPurchase, PlacedPurchase } from "@ocop/shared/purchase"
import { isSameText, tokenOf } from "../../../../purchase/code"
import { awaitedOf } from "../../../../purchase/payment-now"
import { findGroup, purchaseNotFound } from "../../../../purchase/read-purchase"

/** The code and the phone of a purchase open it. The answer never tells which of the two was wrong. */
export async function POST(req: MedusaRequest<LookUpPurchase>, res: MedusaResponse): Promise<void> {
  const { code, phone } = req.validatedBody
  const group = await findGroup(req.scope, code)
  const typed = parsePhone(phone)?.e164 ?? ""
  const isSame = isSameText(typed, group?.phone ?? "-")
  if (group === null || !isSame) throw purchaseNotFound()
  const placed: PlacedPurchase = { code: group.code, token: tokenOf(group.code), ...awaitedOf(group) }
  res.json(placed)
}
