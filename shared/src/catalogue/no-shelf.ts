/** The group of goods whose set is on none of the shop's shelves. It has no page. */
export const NO_SHELF = "khac"
