import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { OfferedDeposit } from "@ocop/shared/gift-order"
import { offeredDepositRule } from "../../../deposit-rule/current-rule"
import { sendDocument } from "../../../http/send-document"

/** With which deposit gifts may be ordered. */
export async function GET(req: MedusaRequest, res: MedusaResponse<OfferedDeposit>): Promise<void> {
  await sendDocument(req, res, { scope: "catalogue", key: "gift deposit" }, async () => ({
    deposit: await offeredDepositRule(req.scope),
  }))
}
