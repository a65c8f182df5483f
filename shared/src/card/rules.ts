/** How long goods are held for a card: whoever chose it has it at hand. It is not prolonged. */
export const CARD_HOLD_MINUTES = 60

/** Until when goods bought at that moment are held for a card. */
export function cardHoldUntil(from: Date): Date {
  return new Date(from.getTime() + CARD_HOLD_MINUTES * 60_000)
}

/**
 * `open`: to be paid. `processing`: the bank has been asked and has not answered. `short`: something has come that is not
 * enough. `paid`: all. `canceled`: nothing is to be paid any more.
 */
export const CARD_STATES = ["open", "processing", "short", "paid", "canceled"] as const
export type CardState = (typeof CARD_STATES)[number]
