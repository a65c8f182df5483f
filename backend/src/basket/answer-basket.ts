import type { AuthenticatedMedusaRequest, MedusaRequest } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { BasketDocument } from "@ocop/shared/basket"
import { todayInVietnam } from "@ocop/shared/day"
import { readBasketVouchers } from "../voucher/read-basket-vouchers"
import { recallGoodsRows, type GoodsRows } from "./goods-rows"
import { alreadyPlaced, basketNotFound } from "./problems"
import { payable } from "./payable"
import { readCart, readGoods } from "./read-basket"
import { judgeBasket } from "./to-basket-document"
import type { CartRow } from "./to-line-facts"
import { withPhotos } from "./with-photos"

const BASKET_ID = /^cart_[\w-]{1,100}$/

/** The signed-in customer, if there is one. */
export function customerIdOf(req: MedusaRequest): string | undefined {
  return "auth_context" in req ? (req as AuthenticatedMedusaRequest).auth_context?.actor_id : undefined
}

/** @throws ProblemError 404 for what cannot be the id of a basket */
export function requireBasketId(req: MedusaRequest): string {
  const id = req.params["id"] ?? ""
  if (!BASKET_ID.test(id)) throw basketNotFound()
  return id
}

/**
 * The cart behind a basket. The id is the secret that opens it, but a basket of a signed-in customer opens for nobody
 * else.
 *
 * @throws ProblemError 404
 */
export async function requireCart(req: MedusaRequest): Promise<CartRow> {
  const cart = await readCart(req.scope, requireBasketId(req))
  if (cart === null || isOthers(cart, customerIdOf(req))) throw basketNotFound()
  return cart
}

/** @throws ProblemError 404, and 409 when the basket has become a purchase */
export async function requireOpenCart(req: MedusaRequest): Promise<CartRow> {
  const cart = await requireCart(req)
  if (cart.completed_at !== null) throw alreadyPlaced()
  return cart
}

/** True when it belongs to a customer with an account who is not this one. */
export function isOthers(cart: Pick<CartRow, "customer" | "customer_id">, customer_id: string | undefined): boolean {
  return Boolean(cart.customer?.has_account) && cart.customer_id !== customer_id
}

/** The basket as it stands; who has read the goods for it passes their rows. */
export async function answerBasket(
  container: MedusaContainer,
  cart: CartRow,
  known?: GoodsRows,
): Promise<BasketDocument> {
  const day = todayInVietnam(new Date())
  const rows = known ?? (await recallGoodsRows(container, cart, cart.items, day))
  const facts = await readGoods(container, cart, rows)
  const [paid, vouchers] = await Promise.all([payable(container, facts), readBasketVouchers(container, facts, day)])
  const { document } = judgeBasket(facts, day, paid, vouchers)
  return BasketDocument.parse(await withPhotos(container, document, facts))
}

/** The basket after a change; who has read the goods for it passes their rows. */
export async function answerChanged(
  container: MedusaContainer,
  id: string,
  known?: GoodsRows,
): Promise<BasketDocument> {
  const cart = await readCart(container, id)
  if (cart === null) throw basketNotFound()
  return answerBasket(container, cart, known)
}
