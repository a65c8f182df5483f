/** The most of one line that a shopper may order; wholesale has its own ways. */
export const MAX_QUANTITY = 999
