/** Told after each move with the id of its event, for notices. */
export const RestockEvents = { CHANGED: "restock.changed" } as const
