import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { requireParcelOf } from "../../../parcel/require-parcel"
import { giveVouchersBack } from "../../../voucher/give-back"

/**
 * What an order's purchase used is given back, where nothing of it is left and nothing was paid. It undoes nothing: it
 * belongs at the end, behind what has cancelled the order.
 */
export const giveVouchersBackStep = createStep(
  "give-vouchers-back",
  async ({ order_id }: { order_id: string }, { container }) => {
    const { group_id } = await requireParcelOf(container, order_id)
    await giveVouchersBack(container, group_id)
    return new StepResponse(order_id)
  },
)
