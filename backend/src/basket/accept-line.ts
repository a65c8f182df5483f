import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { MAX_QUANTITY } from "@ocop/shared/basket"
import { todayInVietnam } from "@ocop/shared/day"
import { ProblemError } from "../http/problem-error"
import { QUANTITY_WRONG, variantUnknown } from "./problems"
import { readGoods, readGoodsRows, type GoodsRows } from "./read-basket"
import { judgeLines, type JudgedLine } from "./rules"
import type { CartRow } from "./to-line-facts"

const VARIANT_ID = /^[\w-]{1,100}$/

/**
 * The cart as it would be with so many pieces more of a variant, and the line that holds them.
 *
 * @throws ProblemError 400 variant_unknown
 */
export async function withLine(
  container: MedusaContainer,
  cart: CartRow,
  variant_id: string,
  quantity: number,
): Promise<{ cart: CartRow; line_id: string }> {
  const same = cart.items.find((item) => item.variant_id === variant_id)
  if (same !== undefined) {
    const items = cart.items.map((item) =>
      item === same ? { ...item, quantity: Number(item.quantity) + quantity } : item,
    )
    return { cart: { ...cart, items }, line_id: same.id }
  }
  const product_id = await findProductOf(container, variant_id)
  if (product_id === null) throw variantUnknown()
  const added = { id: "", variant_id, product_id, title: "", quantity, unit_price: 0, created_at: new Date() }
  return { cart: { ...cart, items: [...cart.items, added] }, line_id: added.id }
}

/** A line as the basket is to hold it, and the goods of all its lines. */
export type AcceptedLine = { line: JudgedLine; rows: GoodsRows }

/**
 * Refuses a line of a cart as it would become: what is not sold, and more than there is. `line_id` is "" for a line
 * that the cart does not hold yet.
 *
 * @throws ProblemError 400 quantity_wrong, 409 otherwise
 */
export async function acceptLine(container: MedusaContainer, cart: CartRow, line_id: string): Promise<AcceptedLine> {
  const rows = await readGoodsRows(container, cart, todayInVietnam(new Date()))
  const { lines, stock } = await readGoods(container, cart, rows)
  const line = judgeLines(lines, stock).find(({ id }) => id === line_id)
  if (line === undefined) throw variantUnknown()
  if (line.sale_problem === null && line.quantity > MAX_QUANTITY) throw new ProblemError(400, QUANTITY_WRONG)
  if (line.problem !== null) throw new ProblemError(409, line.problem)
  return { line, rows }
}

async function findProductOf(container: MedusaContainer, variant_id: string): Promise<string | null> {
  if (!VARIANT_ID.test(variant_id)) return null
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "variant", fields: ["id", "product_id"], filters: { id: variant_id } })
  return data[0]?.product_id ?? null
}
