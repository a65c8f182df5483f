import type { PointSale } from "./point-sale"
import type { LineFacts } from "./rules"
import { toBoxFacts } from "./to-box-facts"
import { toLineFacts, type CartRow, type LineSources } from "./to-line-facts"

/** A line as it is sold now: goods, or a box that the point has filled with them. */
export function toBasketLine(item: CartRow["items"][number], sources: LineSources, sale: PointSale | null): LineFacts {
  const { box, ...goods } = sources
  return box === undefined ? toLineFacts(item, goods, sale) : toBoxFacts(item, { ...goods, box }, sale)
}
