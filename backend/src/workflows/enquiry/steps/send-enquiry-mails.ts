import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { pageLink } from "../../../account/send-mail"
import { env } from "../../../env"
import { enquiryCopyMail, enquiryForOperatorMail } from "../../../mails/enquiry"
import type { MailContent } from "../../../mails/purchase-confirmation"
import { ENQUIRY_MODULE } from "../../../modules/enquiry"

/**
 * Sends what the row says is still to be sent. The event and the sweep may come at once, in two processes: they take
 * turns, and the second finds it done. Killed between a mail and the note of it, the same mail goes out again under the
 * same message id, which mail programs show once.
 */
export const sendEnquiryMailsStep = createStep("send-enquiry-mails", async ({ id }: { id: string }, { container }) => {
  const send = () => sendAll(container, id)
  const sent = await container.resolve(Modules.LOCKING).execute(`enquiry-mails:${id}`, send, { timeout: 30 })
  return new StepResponse(sent)
})

async function sendAll(container: MedusaContainer, id: string): Promise<number> {
  const enquiries = container.resolve(ENQUIRY_MODULE)
  const [enquiry] = await enquiries.listEnquiries({ id }, { take: 1 })
  if (!enquiry) return 0
  const linkIn = (locale: "vi" | "en") =>
    pageLink(env.STOREFRONT_URL, locale, `/san-pham/${enquiry.product_handle}`, {})

  let sent = 0
  if (env.OPERATOR_EMAIL && enquiry.operator_told_at === null) {
    const mail = { to: env.OPERATOR_EMAIL, template: "enquiry", content: enquiryForOperatorMail(enquiry, linkIn("vi")) }
    if (await isSent(container, id, mail)) {
      await enquiries.updateEnquiries({ id, operator_told_at: new Date() })
      sent += 1
    }
  }
  if (enquiry.copy_to !== null && enquiry.copy_sent_at === null) {
    const content = enquiryCopyMail(enquiry.locale, enquiry, linkIn(enquiry.locale))
    if (await isSent(container, id, { to: enquiry.copy_to, template: "enquiry-copy", content })) {
      await enquiries.updateEnquiries({ id, copy_sent_at: new Date() })
      sent += 1
    }
  }
  return sent
}

type Mail = { to: string; template: string; content: MailContent }

/** False when the mail did not go out: the next sweep tries again. */
async function isSent(container: MedusaContainer, id: string, mail: Mail): Promise<boolean> {
  const about = { resource_id: id, resource_type: "enquiry", data: { key: `${mail.template}:${id}` } }
  try {
    await container.resolve(Modules.NOTIFICATION).createNotifications({ channel: "email", ...mail, ...about })
    return true
  } catch {
    // Without the error's own words: a mail server's refusal repeats the address.
    const line = { event: "enquiry_mail_failed", template: mail.template, enquiry_id: id }
    container.resolve(ContainerRegistrationKeys.LOGGER).error(JSON.stringify(line))
    return false
  }
}
