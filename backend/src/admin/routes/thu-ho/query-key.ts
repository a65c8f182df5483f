export const REMITTANCES = "cash-remittances"
