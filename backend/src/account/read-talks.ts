import type { MedusaContainer } from "@medusajs/framework/types"
import type { AccountExport } from "@ocop/shared/account"
import { toComplaints } from "../complaint/read-complaints"
import { COMPLAINT_MODULE } from "../modules/complaint"
import { CONVERSATION_MODULE } from "../modules/conversation"
import { ORDER_GROUP_MODULE } from "../modules/order-group"

/** What was written about a customer's purchases, and what was reported of them. */
export async function readTalks(
  container: MedusaContainer,
  customer_id: string,
): Promise<Pick<AccountExport, "messages" | "complaints">> {
  const groups = await container
    .resolve(ORDER_GROUP_MODULE)
    .listOrderGroups({ customer_id }, { select: ["id", "code"], take: null })
  if (groups.length === 0) return { messages: [], complaints: [] }
  const group_id = groups.map(({ id }) => id)
  const codes = new Map(groups.map(({ id, code }) => [id, code]))
  const [messages, complaints] = await Promise.all([
    container
      .resolve(CONVERSATION_MODULE)
      .listOrderMessages({ group_id }, { order: { created_at: "ASC", id: "ASC" }, take: null }),
    container
      .resolve(COMPLAINT_MODULE)
      .listComplaints({ group_id }, { order: { reported_at: "ASC", id: "ASC" }, take: null }),
  ])
  return {
    messages: messages.map(({ group_id, side, words, created_at }) => ({
      purchase: codes.get(group_id) ?? "",
      from: side,
      words,
      at: new Date(created_at).toISOString(),
    })),
    complaints: (await toComplaints(container, complaints)).map(
      ({ code, reason, wish, words, state, amount, photos, reported_at }) => ({
        ...{ code, reason, wish, words, state, amount, reported_at },
        photos: photos.length,
      }),
    ),
  }
}
