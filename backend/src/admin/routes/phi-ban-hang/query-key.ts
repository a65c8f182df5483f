/** Under which name the list is remembered until a rule is added. */
export const COMMISSION = "commission-rules"
