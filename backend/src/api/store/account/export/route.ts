import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { AccountExport } from "@ocop/shared/account"
import { readExport } from "../../../../account/read-export"
import { requireCustomer } from "../../../../account/require-customer"

export async function GET(req: MedusaRequest, res: MedusaResponse<AccountExport>): Promise<void> {
  res.json(AccountExport.parse(await readExport(req.scope, await requireCustomer(req))))
}
