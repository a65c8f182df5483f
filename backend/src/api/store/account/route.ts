import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { Account } from "@ocop/shared/account"
import { readAccount } from "../../../account/read-account"
import { requireCustomer } from "../../../account/require-customer"

export async function GET(req: MedusaRequest, res: MedusaResponse<Account>): Promise<void> {
  res.json(await readAccount(req.scope, await requireCustomer(req)))
}
