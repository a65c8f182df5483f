import type { MedusaContainer } from "@medusajs/framework/types"
import { LONGEST_MESSAGE, type Conversation, type SendMessage } from "@ocop/shared/conversation"
import { tidyLines } from "../http/typed-text"
import { CONVERSATION_MODULE } from "../modules/conversation"
import { PARCEL_MODULE } from "../modules/parcel"
import { parcelNotFound } from "../parcel/problems"
import { sendMessageWorkflow } from "../workflows/conversation/send-message"
import type { ParcelInput } from "../workflows/parcel/types"
import { messageMissing, messageTooLong } from "./problems"
import { readConversation } from "./read-conversation"

/**
 * Adds a message to what is said about an order. The same form sent again, also at the same time, is one message.
 *
 * @throws ProblemError 400 `message_missing`, `message_too_long`, 409 `too_many_messages`
 */
export async function sendMessage(
  container: MedusaContainer,
  { order_id, acted }: Pick<ParcelInput, "order_id" | "acted">,
  { key, words: typed }: SendMessage,
): Promise<Conversation> {
  const words = tidyLines(typed)
  if (words === "") throw messageMissing()
  if ([...words].length > LONGEST_MESSAGE) throw messageTooLong()
  const isKnown = async () => {
    const known = await container
      .resolve(CONVERSATION_MODULE)
      .listOrderMessages({ order_id, form_key: key }, { select: ["id"], take: 1 })
    return known.length > 0
  }
  if (!(await isKnown())) {
    const [parcel] = await container.resolve(PARCEL_MODULE).listParcels({ order_id }, { take: 1 })
    if (!parcel) throw parcelNotFound()
    const { group_id, organization_id } = parcel
    const side = acted.actor === "buyer" ? ("buyer" as const) : ("seller" as const)
    const { actor_id: sender_id, on_behalf } = acted
    const input = { form_key: key, order_id, group_id, organization_id, side, sender_id, on_behalf, words }
    try {
      await sendMessageWorkflow(container).run({ input })
    } catch (error) {
      // Sent twice at once: the other one has made it.
      if (!(await isKnown())) throw error
    }
  }
  return readConversation(container, order_id)
}
