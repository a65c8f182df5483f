import type { MedusaContainer } from "@medusajs/framework/types"
import { removeDocumentWorkflow } from "../workflows/document/remove-document"
import { COMPLAINT_MODULE } from "../modules/complaint"
import { CONVERSATION_MODULE } from "../modules/conversation"
import { DOCUMENT_MODULE } from "../modules/document"
import { photosOf } from "./require-complaint"

/** What was written and photographed about a purchase, whoever did: what was reported and what was paid for it stays. */
export async function forgetWordsAbout(container: MedusaContainer, group_id: string): Promise<void> {
  const [messages, complaints] = [container.resolve(CONVERSATION_MODULE), container.resolve(COMPLAINT_MODULE)]
  const written = await messages.listOrderMessages({ group_id }, { select: ["id"], take: null })
  if (written.length > 0) await messages.deleteOrderMessages(written.map(({ id }) => id))
  const reported = await complaints.listComplaints({ group_id }, { select: ["id"], take: null })
  const ids = reported.map(({ id }) => id)
  if (ids.length === 0) return
  const photos = await container
    .resolve(DOCUMENT_MODULE)
    .listDocuments({ owner_type: "complaint", owner_id: ids }, { select: ["id", "owner_id"], take: null })
  for (const { id, owner_id } of photos) {
    await removeDocumentWorkflow(container).run({ input: { owner: photosOf(owner_id), id } })
  }
  const events = await complaints.listComplaintEvents({ complaint_id: ids }, { select: ["id"], take: null })
  await complaints.updateComplaintEvents(events.map(({ id }) => ({ id, note: "", actor_id: null })))
  await complaints.updateComplaints(ids.map((id) => ({ id, words: "" })))
}
