import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AskMail } from "@ocop/shared/account"
import { parseAskedMail } from "../../../account/parse-asked-mail"
import { askMemberWorkflow } from "../../../workflows/member/ask-member"

/** The answer never tells whether the e-mail is known. */
export async function POST(req: MedusaRequest<AskMail>, res: MedusaResponse): Promise<void> {
  await askMemberWorkflow(req.scope).run({ input: parseAskedMail(req.validatedBody) })
  res.status(202).json({ asked: true })
}
