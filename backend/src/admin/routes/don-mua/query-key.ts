/** What screens of purchases read anew when something of one is decided. */
export const PURCHASES = "desk-purchases"
