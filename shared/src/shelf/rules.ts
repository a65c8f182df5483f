/**
 * What a producer may allow an organization that resells: to sell its goods over the counter, to ask for more of them,
 * to put them into gift boxes.
 */
export const TRADE_VERBS = ["resell", "restock", "box"] as const

export type TradeVerb = (typeof TRADE_VERBS)[number]

/**
 * Whether goods of a maker may be handled so by an organization: its own always, those of others only while their maker
 * allows it. `granted`: what that maker allows that organization today.
 */
export function mayTrade(
  goods: { maker_id: string; organization_id: string; granted: readonly TradeVerb[] },
  verb: TradeVerb,
): boolean {
  return goods.maker_id === goods.organization_id || goods.granted.includes(verb)
}
