import { createHash } from "node:crypto"
import { mkdir, rename, writeFile } from "node:fs/promises"
import { join } from "node:path"
import type { ProviderSendNotificationDTO, ProviderSendNotificationResultsDTO } from "@medusajs/framework/types"
import { AbstractNotificationProviderService, MedusaError } from "@medusajs/framework/utils"
import { createTransport } from "nodemailer"
import { env } from "../../env"

type Mail = { messageId: string; from: string; to: string; subject: string; text: string; html: string }

/**
 * Sends mail over SMTP; without a server each mail becomes a file in the outbox, to be opened with any mail program.
 * The caller's `data.key` makes the message id: a mail that is sent again after a crash is the same one, and its file is
 * written over.
 */
export default class MailService extends AbstractNotificationProviderService {
  static override identifier = "mail"

  private readonly deliver = env.SMTP_URL ? overSmtp(env.SMTP_URL) : toOutbox(join(env.OCOP_DATA_DIR, "outbox"))

  override async send({ to, content, data }: ProviderSendNotificationDTO): Promise<ProviderSendNotificationResultsDTO> {
    if (!content?.subject || !content.text || !content.html) {
      throw new MedusaError(MedusaError.Types.INVALID_DATA, "A mail needs a subject, a text and its HTML")
    }
    const { subject, text, html } = content
    const id = createHash("sha256")
      .update(`${String(data?.["key"])} ${to}`)
      .digest("hex")
      .slice(0, 32)
    const messageId = `<${id}@${new URL(env.STOREFRONT_URL).hostname}>`
    await this.deliver({ messageId, from: env.MAIL_FROM, to, subject, text, html }, id)
    return { id: messageId }
  }
}

type Deliver = (mail: Mail, id: string) => Promise<void>

function overSmtp(url: string): Deliver {
  const transport = createTransport(url)
  return async (mail) => {
    await transport.sendMail(mail)
  }
}

/** Written aside and moved, so that nobody reads half a mail. */
function toOutbox(folder: string): Deliver {
  const transport = createTransport({ streamTransport: true, buffer: true })
  return async (mail, id) => {
    const { message } = await transport.sendMail(mail)
    await mkdir(folder, { recursive: true })
    const file = join(folder, `${id}.eml`)
    await writeFile(`${file}.part`, message)
    await rename(`${file}.part`, file)
  }
}
