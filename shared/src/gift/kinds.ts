export const GIFT_DRAFT_STATUSES = ["draft", "placed"] as const

/** Of one order. */
export const MAX_RECIPIENTS = 1000
