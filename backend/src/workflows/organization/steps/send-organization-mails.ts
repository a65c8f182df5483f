import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { mailsAbout, type OrganizationMail } from "../../../joining/mails-about"
import { ORGANIZATION_MODULE } from "../../../modules/organization"

/**
 * Sends what a row of the history says is still to be told. The event and the sweep may come at once, in two processes:
 * they take turns, and the second finds it done. Killed between a mail and the note of it, the same mail goes out again
 * under the same message id, which mail programs show once.
 */
export const sendOrganizationMailsStep = createStep(
  "send-organization-mails",
  async ({ id }: { id: string }, { container }) => {
    const send = () => sendAll(container, id)
    const sent = await container.resolve(Modules.LOCKING).execute(`organization-mails:${id}`, send, { timeout: 30 })
    return new StepResponse(sent)
  },
)

async function sendAll(container: MedusaContainer, id: string): Promise<number> {
  const organizations = container.resolve(ORGANIZATION_MODULE)
  const [event] = await organizations.listOrganizationEvents({ id, told_at: null }, { take: 1 })
  if (!event) return 0
  const mails = await mailsAbout(container, event)
  const sent = await Promise.all(mails.map((mail) => isSent(container, id, mail)))
  if (sent.every(Boolean)) await organizations.updateOrganizationEvents({ id, told_at: new Date() })
  return sent.filter(Boolean).length
}

/** False when the mail did not go out: the next sweep tries again. */
async function isSent(container: MedusaContainer, id: string, mail: OrganizationMail): Promise<boolean> {
  const about = { resource_id: id, resource_type: "organization_event", data: { key: `${mail.template}:${id}` } }
  try {
    await container.resolve(Modules.NOTIFICATION).createNotifications({ channel: "email", ...mail, ...about })
    return true
  } catch {
    // Without the error's own words: a mail server's refusal repeats the address.
    const line = { event: "organization_mail_failed", template: mail.template, organization_event_id: id }
    container.resolve(ContainerRegistrationKeys.LOGGER).error(JSON.stringify(line))
    return false
  }
}
