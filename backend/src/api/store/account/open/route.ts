import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import type { AccountReady, OpenAccount } from "@ocop/shared/account"
import { requireAccountLink } from "../../../../account/account-link"
import { parseNewcomer } from "../../../../account/parse-person"
import { openAccountWorkflow } from "../../../../workflows/account/open-account"

const TIMEOUT_SECONDS = 10

/** A second press of the button waits for the first, and then hears that there is an account. */
export async function POST(req: MedusaRequest<OpenAccount>, res: MedusaResponse<AccountReady>): Promise<void> {
  const email = requireAccountLink(req.validatedBody.token)
  const input = { email, ...parseNewcomer(req.validatedBody, email) }
  const open = () => openAccountWorkflow(req.scope).run({ input })
  await req.scope.resolve(Modules.LOCKING).execute(`open-account:${email}`, open, { timeout: TIMEOUT_SECONDS })
  res.status(201).json({ email })
}
