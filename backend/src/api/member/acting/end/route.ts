import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ActingEnded } from "@ocop/shared/acting"
import { requireActing } from "../../../../acting/find-acting"
import { endActingWorkflow } from "../../../../workflows/acting/end-acting"

/** The operator has done what was asked for. */
export async function POST(req: MedusaRequest, res: MedusaResponse<ActingEnded>): Promise<void> {
  const { session } = await requireActing(req)
  await endActingWorkflow(req.scope).run({ input: { user_id: session.user_id } })
  res.json({ ended: true })
}
