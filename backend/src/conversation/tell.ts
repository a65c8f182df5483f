import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { pageLink } from "../account/send-mail"
import { env } from "../env"
import { messageMail } from "../mails/order-message"
import { CONVERSATION_MODULE } from "../modules/conversation"
import { ORDER_GROUP_MODULE } from "../modules/order-group"
import { PARCEL_MODULE } from "../modules/parcel"
import { noteFor } from "../notice/note-for"
import { tokenOf } from "../purchase/code"
import { Shown } from "../purchase/shown"

export const messageKey = (id: string): string => `order-message:${id}`

/** Tells the seller that the buyer has written. Told once, however often it is called. */
export async function noteMessage(container: MedusaContainer, id: string): Promise<void> {
  const [message] = await container.resolve(CONVERSATION_MODULE).listOrderMessages({ id, side: "buyer" }, { take: 1 })
  if (!message) return
  const { order_id, organization_id } = message
  const [parcel] = await container.resolve(PARCEL_MODULE).listParcels({ order_id }, { select: ["code"], take: 1 })
  if (!parcel) return
  const data = { code: parcel.code }
  await noteFor(container, { organization_id, key: messageKey(id), kind: "message_received", data })
}

/**
 * Mails the buyer what the seller wrote, once. The event and the job may come at once: one at a time, and the second
 * finds it done. A failure is logged without its own words, because a mail server's refusal repeats the address.
 */
export async function mailMessage(container: MedusaContainer, id: string): Promise<void> {
  try {
    await container
      .resolve(Modules.LOCKING)
      .execute(`order-message-mail:${id}`, () => mailOnce(container, id), { timeout: 30 })
  } catch {
    const line = { event: "order_message_mail_failed", of: id }
    container.resolve(ContainerRegistrationKeys.LOGGER).error(JSON.stringify(line))
  }
}

async function mailOnce(container: MedusaContainer, id: string): Promise<void> {
  const messages = container.resolve(CONVERSATION_MODULE)
  const [message] = await messages.listOrderMessages({ id, told_at: null }, { take: 1 })
  if (!message) return
  const { group_id, order_id, words } = message
  const [group] = await container.resolve(ORDER_GROUP_MODULE).listOrderGroups({ id: group_id }, { take: 1 })
  if (group?.email && group.restricted_at === null) {
    const { code, locale } = group
    const seller = Shown.parse(group.shown).parcels.find((parcel) => parcel.order_id === order_id)?.seller.name ?? ""
    const link = pageLink(env.STOREFRONT_URL, locale, `/don/${code}`, { khoa: tokenOf(code) })
    await container.resolve(Modules.NOTIFICATION).createNotifications({
      to: group.email,
      channel: "email",
      template: "order-message",
      content: messageMail(locale, { code, seller, words }, link),
      data: { key: messageKey(id) },
    })
  }
  await messages.updateOrderMessages({ id, told_at: new Date() })
}
