/** What screens of payouts read anew when one is sent or marked. */
export const PAYOUTS = "desk-payouts"
