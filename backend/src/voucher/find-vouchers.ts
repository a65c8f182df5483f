import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types"
import { foldCode, type VoucherTerms } from "@ocop/shared/voucher"
import { VOUCHER_MODULE } from "../modules/voucher"
import type Voucher from "../modules/voucher/models/voucher"

export type VoucherRow = InferTypeOf<typeof Voucher>

export function termsOf(row: VoucherRow): VoucherTerms {
  const { organization_id, valid_from, valid_until, max_uses, max_uses_per_buyer } = row
  const is_stopped = row.stopped_at !== null
  return {
    organization_id,
    min_goods: Number(row.min_goods),
    valid_from,
    valid_until,
    is_stopped,
    max_uses,
    max_uses_per_buyer,
  }
}

/** The voucher with this code, however it was typed; null for none, and for those that nobody types. */
export async function findVoucher(container: MedusaContainer, typed: string): Promise<VoucherRow | null> {
  const code = foldCode(typed)
  if (code === "") return null
  const [row] = await container.resolve(VOUCHER_MODULE).listVouchers({ code, is_automatic: false }, { take: 1 })
  return row ?? null
}

/** The voucher that was entered into a basket. */
export async function findEntered(container: MedusaContainer, cart_id: string): Promise<VoucherRow | null> {
  const vouchers = container.resolve(VOUCHER_MODULE)
  const [entered] = await vouchers.listBasketVouchers({ cart_id }, { take: 1 })
  if (!entered) return null
  const [row] = await vouchers.listVouchers({ id: entered.voucher_id }, { take: 1 })
  return row ?? null
}

/** Those that work by themselves on a day, the oldest first. */
export async function findAutomatic(container: MedusaContainer, day: string): Promise<VoucherRow[]> {
  const rows = await container
    .resolve(VOUCHER_MODULE)
    .listVouchers(
      { is_automatic: true, stopped_at: null, valid_from: { $lte: day } },
      { order: { created_at: "ASC", id: "ASC" }, take: null },
    )
  return rows.filter(({ valid_until }) => valid_until === null || day <= valid_until)
}
