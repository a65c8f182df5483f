/**
 * Told with the id of a purchase: its transfer has come, its buyer pays at the door after all, and it was let go because
 * no transfer came.
 */
export const PaymentEvents = {
  PAID: "purchase.paid",
  CASH_CHOSEN: "purchase.cash_chosen",
  EXPIRED: "purchase.expired",
} as const
