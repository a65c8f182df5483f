import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { pageLink } from "../account/send-mail"
import { env } from "../env"
import { complaintMail } from "../mails/complaint"
import { COMPLAINT_MODULE } from "../modules/complaint"
import { ORDER_GROUP_MODULE } from "../modules/order-group"
import { noteFor } from "../notice/note-for"
import { tokenOf } from "../purchase/code"
import { Shown } from "../purchase/shown"

export const complaintKey = (event_id: string): string => `complaint:${event_id}`

/** Tells the seller what the buyer or the shop has done about a complaint. Told once, however often it is called. */
export async function noteComplaint(container: MedusaContainer, event_id: string): Promise<void> {
  const complaints = container.resolve(COMPLAINT_MODULE)
  const [event] = await complaints.listComplaintEvents({ id: event_id }, { relations: ["complaint"], take: 1 })
  if (!event) return
  const { organization_id, code, reason, answer_by } = event.complaint
  const of = { code: code.replace(/-P\d+$/, ""), reason, answer_by }
  const to = { organization_id, key: complaintKey(event_id) }
  switch (event.kind) {
    case "reported":
      await noteFor(container, { ...to, kind: "complaint_reported", data: of })
      return
    case "withdraw":
    case "agree":
      await noteFor(container, { ...to, kind: "complaint_answered", data: { ...of, move: event.kind } })
      return
    case "escalate":
      await noteFor(container, { ...to, kind: "complaint_escalated", data: of })
      return
    case "accept":
    case "dismiss":
      if (event.actor !== "operator" || event.on_behalf) return
      await noteFor(container, { ...to, kind: "complaint_decided", data: { ...of, move: event.kind } })
      return
    case "offer":
    case "refuse":
    case "receive":
    // The seller's own.
  }
}

/**
 * Mails the buyer what was answered, once. The event and the job may come at once: one at a time, and the second finds
 * it done. A failure is logged without its own words, because a mail server's refusal repeats the address; the job tries
 * again.
 */
export async function mailComplaint(container: MedusaContainer, event_id: string): Promise<void> {
  try {
    await container
      .resolve(Modules.LOCKING)
      .execute(`complaint-mail:${event_id}`, () => mailOnce(container, event_id), { timeout: 30 })
  } catch {
    const line = { event: "complaint_mail_failed", of: event_id }
    container.resolve(ContainerRegistrationKeys.LOGGER).error(JSON.stringify(line))
  }
}

async function mailOnce(container: MedusaContainer, event_id: string): Promise<void> {
  const complaints = container.resolve(COMPLAINT_MODULE)
  const [event] = await complaints.listComplaintEvents(
    { id: event_id, told_at: null },
    { relations: ["complaint"], take: 1 },
  )
  if (!event) return
  const { group_id, order_id, code: complaint_code } = event.complaint
  const [group] = await container.resolve(ORDER_GROUP_MODULE).listOrderGroups({ id: group_id }, { take: 1 })
  if (group?.email && group.restricted_at === null) {
    const { code, locale } = group
    const seller = Shown.parse(group.shown).parcels.find((parcel) => parcel.order_id === order_id)?.seller.name ?? ""
    const link = pageLink(env.STOREFRONT_URL, locale, `/don/${code}`, { khoa: tokenOf(code) })
    const { kind, actor, on_behalf, note, comes_back } = event
    const amount = event.amount === null ? null : Number(event.amount)
    await container.resolve(Modules.NOTIFICATION).createNotifications({
      to: group.email,
      channel: "email",
      template: "complaint-step",
      content: complaintMail(
        locale,
        { kind, actor, on_behalf, note, amount, comes_back, seller, complaint_code },
        link,
      ),
      data: { key: complaintKey(event_id) },
    })
  }
  await complaints.updateComplaintEvents({ id: event_id, told_at: new Date() })
}
