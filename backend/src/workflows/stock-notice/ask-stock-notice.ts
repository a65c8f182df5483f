import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { subjectOf } from "../../account/consent-subject"
import { recordConsentsStep } from "../account/steps/record-consents"
import { keepStockNoticeStep, type NewStockNotice } from "./steps/keep-stock-notice"

/** Keeps an address for one mail, and that its owner asked for it. */
export const askStockNoticeWorkflow = createWorkflow("ask-stock-notice", (input: NewStockNotice) => {
  const kept = keepStockNoticeStep(input)
  recordConsentsStep(
    transform({ input }, ({ input }) => ({
      subject: subjectOf(input.email),
      purposes: ["stock_notice" as const],
    })),
  )
  return new WorkflowResponse(kept)
})
