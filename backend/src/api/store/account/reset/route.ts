import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AskMail } from "@ocop/shared/account"
import { parseAskedMail } from "../../../../account/parse-asked-mail"
import { askResetWorkflow } from "../../../../workflows/account/ask-reset"

/** The answer never tells whether there is an account. */
export async function POST(req: MedusaRequest<AskMail>, res: MedusaResponse): Promise<void> {
  await askResetWorkflow(req.scope).run({ input: parseAskedMail(req.validatedBody) })
  res.status(202).json({ asked: true })
}
