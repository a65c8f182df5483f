import type { MedusaContainer } from "@medusajs/framework/types"
import { MAX_QUANTITY } from "@ocop/shared/basket"
import { todayInVietnam } from "@ocop/shared/day"
import { ProblemError } from "../http/problem-error"
import { recallGoodsRows, type GoodsRows, type Wanted } from "./goods-rows"
import { QUANTITY_WRONG, variantUnknown } from "./problems"
import { readGoods } from "./read-basket"
import { judgeLines, type JudgedLine } from "./rules"
import type { CartRow } from "./to-line-facts"

const VARIANT_ID = /^[\w-]{1,100}$/

/** A line as the basket is to hold it, and the goods of all its lines. */
export type AcceptedLine = { line: JudgedLine; rows: GoodsRows }

/**
 * Refuses so many pieces more of a variant in a cart: what is not sold, and more than there is. The line's id is "" when
 * the cart does not hold it yet.
 *
 * @throws ProblemError 400 variant_unknown or quantity_wrong, 409 otherwise
 */
export async function acceptMore(
  container: MedusaContainer,
  cart: CartRow,
  variant_id: string,
  quantity: number,
): Promise<AcceptedLine> {
  const same = cart.items.find((item) => item.variant_id === variant_id)
  if (same !== undefined) return acceptQuantity(container, cart, same, Number(same.quantity) + quantity)
  if (!VARIANT_ID.test(variant_id)) throw variantUnknown()
  const rows = await recall(container, cart, [...cart.items, { variant_id, product_id: null }])
  const product_id = rows.get(variant_id)?.variant?.product.id
  if (product_id === undefined) throw variantUnknown()
  const added = { id: "", variant_id, product_id, title: "", quantity, unit_price: 0, created_at: new Date() }
  return accept(container, { ...cart, items: [...cart.items, added] }, added.id, rows)
}

/**
 * Refuses a line of a cart with another number of pieces.
 *
 * @throws ProblemError 400 quantity_wrong, 409 otherwise
 */
export async function acceptQuantity(
  container: MedusaContainer,
  cart: CartRow,
  item: CartRow["items"][number],
  quantity: number,
): Promise<AcceptedLine> {
  const items = cart.items.map((other) => (other.id === item.id ? { ...item, quantity } : other))
  return accept(container, { ...cart, items }, item.id, await recall(container, cart, items))
}

function recall(container: MedusaContainer, cart: CartRow, wanted: readonly Wanted[]): Promise<GoodsRows> {
  return recallGoodsRows(container, cart, wanted, todayInVietnam(new Date()))
}

async function accept(
  container: MedusaContainer,
  become: CartRow,
  line_id: string,
  rows: GoodsRows,
): Promise<AcceptedLine> {
  const { lines, stock } = await readGoods(container, become, rows)
  const line = judgeLines(lines, stock).find(({ id }) => id === line_id)
  if (line === undefined) throw variantUnknown()
  if (line.sale_problem === null && line.quantity > MAX_QUANTITY) throw new ProblemError(400, QUANTITY_WRONG)
  if (line.problem !== null) throw new ProblemError(409, line.problem)
  return { line, rows }
}
