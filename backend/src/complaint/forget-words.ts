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
  await forgetPhotosOf(container, ids)
  await forgetWordsOf(container, ids)
}

/** Takes the photos of complaints away; gives how many there were. */
export async function forgetPhotosOf(container: MedusaContainer, complaint_ids: string[]): Promise<number> {
  if (complaint_ids.length === 0) return 0
  const photos = await container
    .resolve(DOCUMENT_MODULE)
    .listDocuments({ owner_type: "complaint", owner_id: complaint_ids }, { select: ["id", "owner_id"], take: null })
  for (const { id, owner_id } of photos) {
    await removeDocumentWorkflow(container).run({ input: { owner: photosOf(owner_id), id } })
  }
  return photos.length
}

/** Takes the words away that the buyer, the seller and the shop wrote in complaints, and who wrote them. */
export async function forgetWordsOf(container: MedusaContainer, complaint_ids: string[]): Promise<void> {
  if (complaint_ids.length === 0) return
  const complaints = container.resolve(COMPLAINT_MODULE)
  const events = await complaints.listComplaintEvents({ complaint_id: complaint_ids }, { select: ["id"], take: null })
  await complaints.updateComplaintEvents(events.map(({ id }) => ({ id, note: "", actor_id: null })))
  await complaints.updateComplaints(complaint_ids.map((id) => ({ id, words: "" })))
}
