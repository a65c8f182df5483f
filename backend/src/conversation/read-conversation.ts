import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types"
import type { Conversation, OrderMessage, PurchaseConversations } from "@ocop/shared/conversation"
import { CONVERSATION_MODULE } from "../modules/conversation"
import type OrderMessageModel from "../modules/conversation/models/order-message"
import { PARCEL_MODULE } from "../modules/parcel"

type Row = InferTypeOf<typeof OrderMessageModel>

const OLDEST_FIRST = { created_at: "ASC", id: "ASC" } as const

/** What was said about one seller's order. Whoever calls it has asked who may read it. */
export async function readConversation(container: MedusaContainer, order_id: string): Promise<Conversation> {
  const rows = await container
    .resolve(CONVERSATION_MODULE)
    .listOrderMessages({ order_id }, { order: OLDEST_FIRST, take: null })
  return { messages: rows.map(toMessage), unread: rows.filter(isUnread).length }
}

/** What was said about each order of a purchase, for operators. */
export async function readConversations(container: MedusaContainer, group_id: string): Promise<PurchaseConversations> {
  const [rows, parcels] = await Promise.all([
    container.resolve(CONVERSATION_MODULE).listOrderMessages({ group_id }, { order: OLDEST_FIRST, take: null }),
    container
      .resolve(PARCEL_MODULE)
      .listParcels({ group_id }, { select: ["code", "order_id"], order: { code: "ASC" }, take: null }),
  ])
  return {
    parcels: parcels.map(({ code, order_id }) => ({
      code,
      messages: rows.filter((row) => row.order_id === order_id).map(toMessage),
    })),
  }
}

function toMessage(row: Row): OrderMessage {
  const { id, side, on_behalf, words, created_at } = row
  return { id, from: side, on_behalf, words, at: new Date(created_at).toISOString(), is_read: !isUnread(row) }
}

function isUnread({ side, read_at }: Row): boolean {
  return side === "buyer" && read_at === null
}
