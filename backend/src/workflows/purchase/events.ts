export const PurchaseEvents = { PLACED: "purchase.placed" } as const
