import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { todayInVietnam } from "@ocop/shared/day"
import { COMPLAINT_MODULE } from "../modules/complaint"
import { moveComplaintWorkflow } from "../workflows/complaint/move-complaint"

const BATCH = 100

/** What a seller has not answered until the last day for it goes to the shop. */
export default async function escalateComplaints(container: MedusaContainer): Promise<void> {
  const late = await container
    .resolve(COMPLAINT_MODULE)
    .listComplaints(
      { state: "open", answer_by: { $lt: todayInVietnam(new Date()) } },
      { select: ["id", "order_id"], order: { answer_by: "ASC", id: "ASC" }, take: BATCH },
    )
  for (const { id, order_id } of late) {
    const acted = { actor: "system" as const, actor_id: null, on_behalf: false }
    const input = { order_id, complaint_id: id, acted, key: "answer_overdue", move: "escalate" as const, note: "" }
    try {
      await moveComplaintWorkflow(container).run({ input })
    } catch {
      // One that does not go through keeps no other from it, and is tried again in an hour.
      const line = { event: "complaint_escalation_failed", complaint_id: id }
      container.resolve(ContainerRegistrationKeys.LOGGER).error(JSON.stringify(line))
    }
  }
}

export const config = { name: "escalate-complaints", schedule: "35 * * * *" }
