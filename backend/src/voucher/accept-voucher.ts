import type { MedusaContainer } from "@medusajs/framework/types"
import { todayInVietnam } from "@ocop/shared/day"
import { recallGoodsRows, type GoodsRows } from "../basket/goods-rows"
import { readGoods } from "../basket/read-basket"
import type { CartRow } from "../basket/to-line-facts"
import { ProblemError } from "../http/problem-error"
import { findVoucher } from "./find-vouchers"
import { voucherMissing, voucherUnknown } from "./problems"
import { refuseVoucher } from "./read-basket-vouchers"

/**
 * The voucher of a code that a basket may use as it stands, and the goods that were read to find out.
 *
 * @throws ProblemError 400 voucher_missing, voucher_unknown, 409 voucher_not_yet, voucher_over, voucher_used_up,
 *   voucher_used_by_you, voucher_not_for_these, voucher_minimum
 */
export async function acceptVoucher(
  container: MedusaContainer,
  cart: CartRow,
  typed: string,
): Promise<{ voucher_id: string; rows: GoodsRows }> {
  if (typed.trim() === "") throw voucherMissing()
  const voucher = await findVoucher(container, typed)
  if (voucher === null) throw voucherUnknown()
  const day = todayInVietnam(new Date())
  const rows = await recallGoodsRows(container, cart, cart.items, day)
  const problem = await refuseVoucher(container, voucher, await readGoods(container, cart, rows), day)
  if (problem !== null) throw new ProblemError(409, problem)
  return { voucher_id: voucher.id, rows }
}
