import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { subjectOf } from "../../account/consent-subject"
import { recordConsentsStep } from "../account/steps/record-consents"
import { EnquiryEvents } from "./events"
import { keepEnquiryStep, type NewEnquiry } from "./steps/keep-enquiry"

/** Keeps a question for a stay or a trip, that its asker agreed to have it passed on, and has the mails sent. */
export const askEnquiryWorkflow = createWorkflow("ask-enquiry", (input: NewEnquiry) => {
  const kept = keepEnquiryStep(input)
  recordConsentsStep(
    transform({ input }, ({ input }) => ({
      subject: subjectOf(input.email ?? input.phone ?? ""),
      purposes: ["enquiry" as const],
    })),
  )
  emitEventStep({ eventName: EnquiryEvents.ASKED, data: kept })
  return new WorkflowResponse(kept)
})
