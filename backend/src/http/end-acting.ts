import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { endActingWorkflow } from "../workflows/acting/end-acting"

const User = z.object({ actor_type: z.literal("user"), actor_id: z.string().min(1) })

/** Who signs out of the dashboard does no organization's work any more either. */
export async function endActing(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): Promise<void> {
  const user = User.safeParse(req.session?.auth_context)
  if (user.success) await endActingWorkflow(req.scope).run({ input: { user_id: user.data.actor_id } })
  next()
}
