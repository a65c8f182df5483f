import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AskReminders } from "@ocop/shared/reminder"
import { requireOfficial } from "../../../official/require-official"
import { sendReminders } from "../../../official/send-reminders"

/** Reminds the producers of stars that end, of each once a day at most. 204. */
export async function POST(req: MedusaRequest<AskReminders>, res: MedusaResponse): Promise<void> {
  const official = await requireOfficial(req, "registrar")
  await sendReminders({ container: req.scope, official }, "recognition", req.validatedBody.ids)
  res.status(204).end()
}
