import type { MedusaContainer } from "@medusajs/framework/types"
import { reasonsOf } from "../listing/read-listing"
import { requireProposal } from "../listing/read-proposals"
import { noteFor } from "./note-for"

/** Tells an organization what was decided about a listing; each time that it is sent back anew. */
export async function noteListing(container: MedusaContainer, id: string): Promise<void> {
  const row = await requireProposal(container, id)
  const { organization_id, name: product_name, status, decided_at } = row
  if (decided_at === null) return
  const key = `listing:${id}:${new Date(decided_at).getTime()}`
  if (status === "approved") {
    await noteFor(container, { organization_id, key, kind: "listing_approved", data: { product_name } })
  }
  if (status === "sent_back") {
    const reason = Object.values(reasonsOf(row)).join(" ")
    await noteFor(container, { organization_id, key, kind: "listing_sent_back", data: { product_name, reason } })
  }
}
