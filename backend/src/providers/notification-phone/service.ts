import { createHash } from "node:crypto"
import { mkdir, rename, writeFile } from "node:fs/promises"
import { join } from "node:path"
import type { ProviderSendNotificationDTO, ProviderSendNotificationResultsDTO } from "@medusajs/framework/types"
import { AbstractNotificationProviderService, MedusaError } from "@medusajs/framework/utils"
import { env } from "../../env"

/** `to` is E.164. */
type PhoneMessage = { channel: string; to: string; text: string }

/** What a carrier of SMS or Zalo messages is to do; the same `id` again is the same message. */
type Carry = (message: PhoneMessage, id: string) => Promise<void>

/**
 * Messages to phones. No carrier is connected: each message becomes a file in the outbox, beside the mails. The caller's
 * `data.key` makes its id: a message that is sent again after a crash is the same one, and its file is written over.
 */
export default class PhoneMessageService extends AbstractNotificationProviderService {
  static override identifier = "phone"

  private readonly carry: Carry = toOutbox(join(env.OCOP_DATA_DIR, "outbox"))

  override async send({
    to,
    channel,
    content,
    data,
  }: ProviderSendNotificationDTO): Promise<ProviderSendNotificationResultsDTO> {
    if (!content?.text) throw new MedusaError(MedusaError.Types.INVALID_DATA, "A message to a phone needs a text")
    const id = createHash("sha256")
      .update(`${String(data?.["key"])} ${channel} ${to}`)
      .digest("hex")
      .slice(0, 32)
    await this.carry({ channel, to, text: content.text }, id)
    return { id }
  }
}

/** Written aside and moved, so that nobody reads half a message. */
function toOutbox(folder: string): Carry {
  return async ({ channel, to, text }, id) => {
    await mkdir(folder, { recursive: true })
    const file = join(folder, `${id}.txt`)
    await writeFile(`${file}.part`, `Channel: ${channel}\nTo: ${to}\n\n${text}\n`)
    await rename(`${file}.part`, file)
  }
}
