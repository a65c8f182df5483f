import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { TwoFactorEnded } from "@ocop/shared/staff"
import { requireStaff } from "../../../../../../staff/require-staff"
import { endTwoFactorWorkflow } from "../../../../../../workflows/staff/end-two-factor"

/** Takes the second factor away from somebody who has lost it. Said twice, the first time counts. */
export async function POST(req: MedusaRequest, res: MedusaResponse<TwoFactorEnded>): Promise<void> {
  const { user } = await requireStaff(req, "operator")
  const input = { user_id: req.params["id"] ?? "", ended_by: user.id }
  await endTwoFactorWorkflow(req.scope).run({ input })
  res.json({ has_two_factor: false })
}
