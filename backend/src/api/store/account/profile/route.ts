import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { Account, ChangeProfile } from "@ocop/shared/account"
import { parsePerson } from "../../../../account/parse-person"
import { readAccount } from "../../../../account/read-account"
import { requireCustomer } from "../../../../account/require-customer"
import { changeProfileWorkflow } from "../../../../workflows/account/change-profile"

export async function POST(req: MedusaRequest<ChangeProfile>, res: MedusaResponse<Account>): Promise<void> {
  const { id } = await requireCustomer(req)
  await changeProfileWorkflow(req.scope).run({ input: { customer_id: id, ...parsePerson(req.validatedBody) } })
  res.json(await readAccount(req.scope, await requireCustomer(req)))
}
