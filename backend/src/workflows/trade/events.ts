/** Told after each change with the ids of the permissions, for notices. */
export const TradeEvents = { CHANGED: "trade-permission.changed" } as const
