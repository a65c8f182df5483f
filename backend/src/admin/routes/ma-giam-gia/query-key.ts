/** Under which name the list is remembered until it changes. */
export const VOUCHERS = "vouchers"
