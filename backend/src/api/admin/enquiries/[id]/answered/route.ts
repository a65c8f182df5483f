import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { requireStaff } from "../../../../../staff/require-staff"
import { answerEnquiryWorkflow } from "../../../../../workflows/enquiry/answer-enquiry"

/** Somebody has answered. Said twice, the first time counts. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { user } = await requireStaff(req, "operator")
  const input = { id: req.params["id"] ?? "", operator_id: user.id }
  const { result: enquiry } = await answerEnquiryWorkflow(req.scope).run({ input })
  res.json({ enquiry })
}
