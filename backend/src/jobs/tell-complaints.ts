import type { MedusaContainer } from "@medusajs/framework/types"
import { complaintKey, mailComplaint, noteComplaint } from "../complaint/tell"
import { COMPLAINT_MODULE } from "../modules/complaint"
import { NOTICE_MODULE } from "../modules/notice"

const MINUTE_MS = 60_000
/** After so long it has been seen where it stands. */
const LONGEST_MS = 3 * 24 * 60 * MINUTE_MS

/** Events live in memory and die with the process: what nobody was told of within a minute is told here. */
export default async function tellComplaints(container: MedusaContainer): Promise<void> {
  const now = Date.now()
  const created_at = { $gte: new Date(now - LONGEST_MS), $lte: new Date(now - MINUTE_MS) }
  const events = await container
    .resolve(COMPLAINT_MODULE)
    .listComplaintEvents({ created_at }, { select: ["id", "told_at"], take: null })
  const told = await container.resolve(NOTICE_MODULE).knownKeys(events.map(({ id }) => complaintKey(id)))
  for (const { id, told_at } of events) {
    if (!told.has(complaintKey(id))) await noteComplaint(container, id)
    if (told_at === null) await mailComplaint(container, id)
  }
}

export const config = { name: "tell-complaints", schedule: "53 */2 * * * *" }
