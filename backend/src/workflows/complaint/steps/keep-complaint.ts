import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { answerByDay, type ReportProblem } from "@ocop/shared/complaint"
import { todayInVietnam } from "@ocop/shared/day"
import { COMPLAINT_MODULE } from "../../../modules/complaint"
import type { Acted } from "../../parcel/types"

type NewComplaint = ReportProblem & {
  acted: Acted
  order_id: string
  code: string
  group_id: string
  organization_id: string
}

export const keepComplaintStep = createStep(
  "keep-complaint",
  async (input: NewComplaint, { container }) => {
    const { key, acted, reason, wish, words, lines, order_id, code, group_id, organization_id } = input
    const complaints = container.resolve(COMPLAINT_MODULE)
    const reported_at = new Date()
    const complaint = await complaints.createComplaints({
      ...{ code, order_id, group_id, organization_id, reason, wish, words, reported_at },
      form_key: key,
      content: { lines },
      answer_by: answerByDay(todayInVietnam(reported_at)),
    })
    const event = await complaints.createComplaintEvents({
      ...acted,
      complaint_id: complaint.id,
      key,
      kind: "reported",
      told_at: reported_at,
    })
    return new StepResponse({ id: event.id }, { id: complaint.id, event_id: event.id })
  },
  async (made, { container }) => {
    if (!made) return
    const complaints = container.resolve(COMPLAINT_MODULE)
    await complaints.deleteComplaintEvents(made.event_id)
    await complaints.deleteComplaints(made.id)
  },
)
