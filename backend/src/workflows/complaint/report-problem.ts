import { createWorkflow, transform, when } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { holdOrder } from "../parcel/hold-order"
import { ComplaintEvents } from "./events"
import { keepComplaintStep } from "./steps/keep-complaint"
import { planReportStep } from "./steps/plan-report"
import { standParcelStep } from "../parcel/steps/stand-parcel"
import type { ReportInput } from "./types"

/** The buyer says that something of a parcel was not as it should be. From then on it stands in the seller's list. */
export const reportProblemWorkflow = createWorkflow("report-problem", (input: ReportInput) => {
  const release = holdOrder(input)
  const plan = planReportStep(input)
  when("new", { plan }, ({ plan }) => !plan.isDone).then(() => {
    const kept = keepComplaintStep(transform({ input, plan }, ({ input, plan }) => ({ ...input, ...plan })))
    standParcelStep(transform({ input }, ({ input }) => ({ order_id: input.order_id })))
    emitEventStep({ eventName: ComplaintEvents.CHANGED, data: kept })
  })
  release()
})
