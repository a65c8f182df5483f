import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { VOUCHER_MODULE } from "../../../modules/voucher"

/** `voucher_id`: null takes the code out. */
export type EnterVoucherInput = { cart_id: string; voucher_id: string | null }

/** A basket holds one code: another takes its place. Runs under the basket's lock. */
export const enterVoucherStep = createStep(
  "enter-voucher",
  async ({ cart_id, voucher_id }: EnterVoucherInput, { container }) => {
    const vouchers = container.resolve(VOUCHER_MODULE)
    const [known] = await vouchers.listBasketVouchers({ cart_id }, { take: 1 })
    const before = { cart_id, voucher_id: known?.voucher_id ?? null }
    if (known && known.voucher_id !== voucher_id) await vouchers.deleteBasketVouchers(known.id)
    if (voucher_id !== null && known?.voucher_id !== voucher_id) {
      await vouchers.createBasketVouchers({ cart_id, voucher_id })
    }
    return new StepResponse(voucher_id, before)
  },
  async (before, { container }) => {
    if (!before) return
    const { cart_id, voucher_id } = before
    const vouchers = container.resolve(VOUCHER_MODULE)
    await vouchers.deleteBasketVouchers({ cart_id })
    if (voucher_id !== null) await vouchers.createBasketVouchers({ cart_id, voucher_id })
  },
)
