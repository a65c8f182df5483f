import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { TransferDocument } from "@ocop/shared/transfer"
import { requireBuyersGroup } from "../parcel/buyers-parcel"
import { readTransfer } from "./read-transfer"

/** Answers with the transfer as it stands now. */
export async function answerTransfer(req: MedusaRequest, res: MedusaResponse<TransferDocument>): Promise<void> {
  res.json(await readTransfer(req.scope, await requireBuyersGroup(req)))
}
