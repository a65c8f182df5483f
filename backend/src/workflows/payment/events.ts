/**
 * Told with the id of a purchase: its money has come, its buyer pays at the door after all, and it was let go because no
 * money came. `ORDER_PAID` likewise: one of its sellers, who are paid directly, has the money. `REFUNDED` with the id of an order: something of it is to be sent back.
 */
export const PaymentEvents = {
  PAID: "purchase.paid",
  ORDER_PAID: "purchase.order_paid",
  CASH_CHOSEN: "purchase.cash_chosen",
  EXPIRED: "purchase.expired",
  REFUNDED: "purchase.refunded",
} as const
