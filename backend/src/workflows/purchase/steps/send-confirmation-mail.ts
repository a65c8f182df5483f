import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { pageLink } from "../../../account/send-mail"
import { env } from "../../../env"
import { purchaseConfirmation } from "../../../mails/purchase-confirmation"
import { ORDER_GROUP_MODULE } from "../../../modules/order-group"
import { tokenOf } from "../../../purchase/code"
import { readPurchase } from "../../../purchase/read-purchase"

/**
 * Sends what `confirmation_sent_at` says is still to be sent. The event and the sweep may come at once or after each
 * other, in any process: one at a time, and the second finds it done. Killed between the sending and the note of it, it
 * sends the same mail again, under the same message id, which mail programs show once.
 */
export const sendConfirmationMailStep = createStep(
  "send-confirmation-mail",
  async ({ id }: { id: string }, { container }) => {
    const send = () => sendOnce(container, id)
    const sent = await container.resolve(Modules.LOCKING).execute(`confirmation:${id}`, send, { timeout: 30 })
    return new StepResponse(sent)
  },
)

async function sendOnce(container: MedusaContainer, id: string): Promise<boolean> {
  const groups = container.resolve(ORDER_GROUP_MODULE)
  const [group] = await groups.listOrderGroups({ id, status: { $ne: "placing" } })
  if (!group?.email || group.confirmation_sent_at !== null) return false

  const { code, locale } = group
  const link = pageLink(env.STOREFRONT_URL, locale, `/don/${code}`, { khoa: tokenOf(code) })
  const content = purchaseConfirmation(locale, await readPurchase(container, group), link)
  await container.resolve(Modules.NOTIFICATION).createNotifications({
    to: group.email,
    channel: "email",
    template: "purchase-confirmation",
    content,
    data: { key: `purchase-confirmation:${id}` },
  })
  await groups.updateOrderGroups({ id, confirmation_sent_at: new Date() })
  return true
}
