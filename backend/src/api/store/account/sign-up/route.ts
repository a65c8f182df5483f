import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AskMail } from "@ocop/shared/account"
import { parseAskedMail } from "../../../../account/parse-asked-mail"
import { askAccountWorkflow } from "../../../../workflows/account/ask-account"

/** The answer never tells whether there is an account. */
export async function POST(req: MedusaRequest<AskMail>, res: MedusaResponse): Promise<void> {
  await askAccountWorkflow(req.scope).run({ input: parseAskedMail(req.validatedBody) })
  res.status(202).json({ asked: true })
}
