import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { PurchaseConversations } from "@ocop/shared/conversation"
import { readConversations } from "../../../../../conversation/read-conversation"
import { findGroup, purchaseNotFound } from "../../../../../purchase/read-purchase"
import { requireStaff } from "../../../../../staff/require-staff"

/** What buyer and sellers of one purchase wrote to each other. */
export async function GET(req: MedusaRequest, res: MedusaResponse<PurchaseConversations>): Promise<void> {
  await requireStaff(req, "operator", "auditor")
  const group = await findGroup(req.scope, req.params["code"] ?? "")
  if (group === null) throw purchaseNotFound()
  res.json(await readConversations(req.scope, group.id))
}
