import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ComplaintMove, ComplaintState } from "@ocop/shared/complaint"
import { requireComplaint } from "../../../complaint/require-complaint"
import { COMPLAINT_MODULE } from "../../../modules/complaint"
import type { Acted } from "../../parcel/types"

type Move = {
  complaint_id: string
  acted: Acted
  key: string
  kind: ComplaintMove
  note: string
  state: ComplaintState
  amount: number
  comes_back: boolean
  return_id: string | null
}

/** Writes down what somebody said or did about a complaint, and where it stands now. */
export const recordMoveStep = createStep(
  "record-move",
  async ({ complaint_id, acted, key, kind, note, state, amount, comes_back, return_id }: Move, { container }) => {
    const complaints = container.resolve(COMPLAINT_MODULE)
    const row = await requireComplaint(container, complaint_id, { anybodys: true })
    const before = {
      id: row.id,
      state: row.state,
      amount: Number(row.amount),
      return_id: row.return_id,
      settled_at: row.settled_at,
    }
    const now = new Date()
    const names_sum = kind === "offer" || kind === "accept" || kind === "agree"
    const event = await complaints.createComplaintEvents({
      ...{ ...acted, complaint_id, key, kind, note, comes_back },
      amount: names_sum ? amount : null,
      // Buyers know what they did themselves.
      told_at: acted.actor === "buyer" ? now : null,
    })
    await complaints.updateComplaints({
      id: row.id,
      state,
      amount,
      return_id: return_id ?? row.return_id,
      settled_at: state === "settled" ? now : null,
    })
    return new StepResponse({ id: event.id }, { event_id: event.id, before })
  },
  async (made, { container }) => {
    if (!made) return
    const complaints = container.resolve(COMPLAINT_MODULE)
    await complaints.deleteComplaintEvents(made.event_id)
    await complaints.updateComplaints(made.before)
  },
)
