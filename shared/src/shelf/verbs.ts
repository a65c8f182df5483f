/**
 * What a producer may allow an organization that resells: to sell its goods over the counter, to ask for more of them,
 * to put them into gift boxes.
 */
export const TRADE_VERBS = ["resell", "restock", "box"] as const

export type TradeVerb = (typeof TRADE_VERBS)[number]
