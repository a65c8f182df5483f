/** What screens of money on the shop's account read anew when something of it is decided. */
export const MONEY = "desk-money"
