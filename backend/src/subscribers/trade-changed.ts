import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { noteTrade } from "../notice/note-trade"
import { TradeEvents } from "../workflows/trade/events"

export default async function noteWhenTradeChanged({
  event,
  container,
}: SubscriberArgs<{ ids: string[] }>): Promise<void> {
  await noteTrade(container, event.data.ids)
}

export const config: SubscriberConfig = { event: TradeEvents.CHANGED }
