import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { answerEnquiryWorkflow } from "../../../../../workflows/enquiry/answer-enquiry"

/** Somebody has answered. Said twice, the first time counts. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const input = { id: req.params["id"] ?? "", operator_id: req.auth_context.actor_id }
  const { result: enquiry } = await answerEnquiryWorkflow(req.scope).run({ input })
  res.json({ enquiry })
}
