import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AskReminders, ReminderPreview } from "@ocop/shared/reminder"
import { previewReminders } from "../../../../official/read-reminders"
import { requireOfficial } from "../../../../official/require-official"

/** What the producers of stars would be told, before anybody sends it. */
export async function POST(req: MedusaRequest<AskReminders>, res: MedusaResponse<ReminderPreview>): Promise<void> {
  const official = await requireOfficial(req, "registrar")
  res.json(await previewReminders({ container: req.scope, official }, "recognition", req.validatedBody.ids))
}
