import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { toEnquiry } from "../../../enquiry/read-enquiries"
import { ENQUIRY_MODULE } from "../../../modules/enquiry"

export type MarkAnsweredInput = { id: string; operator_id: string }

/** @throws MedusaError NOT_FOUND */
export const markAnsweredStep = createStep(
  "mark-answered",
  async ({ id, operator_id }: MarkAnsweredInput, { container }) => {
    const enquiries = container.resolve(ENQUIRY_MODULE)
    const known = await enquiries.retrieveEnquiry(id)
    if (known.answered_at !== null) return new StepResponse(toEnquiry(known), null)
    const answered = { id, answered_at: new Date(), answered_by: operator_id }
    return new StepResponse(toEnquiry(await enquiries.updateEnquiries(answered)), id)
  },
  async (id, { container }) => {
    if (id) await container.resolve(ENQUIRY_MODULE).updateEnquiries({ id, answered_at: null, answered_by: null })
  },
)
