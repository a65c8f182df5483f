/** So many fit side by side, and more nobody can weigh against each other. */
export const MAX_COMPARED = 4

/** Goods whose box was ticked in this browser tab, by handle: a list that is filtered anew keeps the ticks. */
export const tickedForComparison = new Set<string>()

/** The id of the form to which the boxes on cards belong. */
export const COMPARE_FORM = "so-sanh"

/** The comparison of some goods, as a Vietnamese path; `others` are more fields of its query. */
export function comparePath(handles: readonly string[], others: Record<string, string> = {}): string {
  const pairs = [...handles.map((handle) => ["p", handle]), ...Object.entries(others)]
  return `/so-sanh?${new URLSearchParams(pairs)}`
}
