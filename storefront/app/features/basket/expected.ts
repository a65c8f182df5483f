import { MAX_QUANTITY } from "@ocop/shared/basket"
import type { ShownBasket } from "./shown.ts"

/** What a form around the basket has sent and nobody has answered yet. */
type Sent = FormData | undefined

/** As the server reads it; null for what it will refuse. */
function quantityIn(sent: FormData): number | null {
  const typed = String(sent.get("quantity") ?? "").trim()
  const quantity = /^\d{1,6}$/.test(typed) ? Number(typed) : Number.NaN
  return quantity <= MAX_QUANTITY ? quantity : null
}

/** The quantity that a line is about to have, or null when nothing is about to become of it. */
function expectedQuantity(sent: FormData): number | null {
  if (sent.get("intent") === "remove") return 0
  return sent.get("intent") === "change" ? quantityIn(sent) : null
}

/**
 * The basket as it will be once what was sent has been done: lines and sums, in đồng. Delivery is for the server to say
 * and stays as it was. When the server refuses, nothing has happened: the basket that is given is the one that holds.
 */
export function expectedBasket(basket: ShownBasket, sent: Sent): ShownBasket {
  const quantity = sent === undefined ? null : expectedQuantity(sent)
  const line = basket.groups.flatMap(({ lines }) => lines).find(({ id }) => id === sent?.get("line_id"))
  if (quantity === null || line === undefined || quantity === line.quantity) return basket
  // What cannot be ordered is in no sum.
  const isSummed = line.problem === null || line.problem.type === "too_many"
  const more = isSummed ? (quantity - line.quantity) * line.price : 0
  const groups = basket.groups.map((group) => ({
    ...group,
    goods: group.goods + (group.lines.includes(line) ? more : 0),
    lines: group.lines
      .map((each) => (each.id === line.id ? { ...each, quantity, total: quantity * each.price } : each))
      .filter((each) => each.quantity > 0),
  }))
  return {
    ...basket,
    item_count: basket.item_count + quantity - line.quantity,
    groups: groups.filter(({ lines }) => lines.length > 0),
    totals: { ...basket.totals, goods: basket.totals.goods + more, total: basket.totals.total + more },
  }
}

/**
 * By how many pieces the basket is about to grow. `was` is what the line held when its form was drawn: the header knows
 * of no lines.
 */
export function expectedGrowth(sent: Sent): number {
  if (sent === undefined) return 0
  if (sent.get("intent") === "add") return sent.has("quantity") ? (quantityIn(sent) ?? 0) : 1
  const quantity = expectedQuantity(sent)
  return quantity === null ? 0 : quantity - Number(sent.get("was") ?? 0)
}
