import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { EnterVoucher } from "@ocop/shared/voucher"
import { changeCart, methodIdsOf } from "../../../../../basket/change-cart"
import { acceptVoucher } from "../../../../../voucher/accept-voucher"
import { enterVoucherWorkflow } from "../../../../../workflows/voucher/enter-voucher"

/** Enters a code; another one takes its place. */
export async function POST(req: MedusaRequest<EnterVoucher>, res: MedusaResponse): Promise<void> {
  await changeCart(req, res, async (cart) => {
    const { voucher_id, rows } = await acceptVoucher(req.scope, cart, req.validatedBody.code)
    const shipping_method_ids = methodIdsOf(cart)
    await enterVoucherWorkflow(req.scope).run({ input: { cart_id: cart.id, voucher_id, shipping_method_ids } })
    return rows
  })
}

export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await changeCart(req, res, async (cart) => {
    const shipping_method_ids = methodIdsOf(cart)
    await enterVoucherWorkflow(req.scope).run({ input: { cart_id: cart.id, voucher_id: null, shipping_method_ids } })
    return undefined
  })
}
