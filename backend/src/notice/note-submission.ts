import type { MedusaContainer } from "@medusajs/framework/types"
import { requireSubmission } from "../paper-submission/read-submissions"
import { noteFor } from "./note-for"

/** Tells an organization that a paper of its was read, or what is wrong with it; each time anew. */
export async function noteSubmission(container: MedusaContainer, id: string): Promise<void> {
  const { organization_id, number, status, remark: reason, decided_at } = await requireSubmission(container, { id })
  if (decided_at === null || (status !== "seen" && status !== "sent_back")) return
  const key = `paper_submission:${id}:${new Date(decided_at).getTime()}`
  const kind = status === "seen" ? "paper_seen" : "paper_sent_back"
  await noteFor(container, { organization_id, key, kind, data: { number, reason } })
}
