/** What settles an order in which two goods are equal. */
export const LAST_ORDER: readonly string[] = ["handle"]

const USUAL = ["-stock_rank", "shuffle", "handle"]

/** How lists of products are ordered, and what of: the database keeps an index of each. */
export const PRODUCT_ORDERS: readonly (readonly string[])[] = [
  ["handle"],
  USUAL,
  ["-stock_rank", "-star_from", "handle"],
  ["-stock_rank", "-star_rank", "handle"],
  ["-stock_rank", "price_from", "handle"],
  ["-stock_rank", "unit_price", "handle"],
  ["group", ...USUAL],
  ["maker", ...USUAL],
  ["commune", ...USUAL],
]
