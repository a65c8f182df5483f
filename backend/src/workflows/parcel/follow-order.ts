import { createWorkflow } from "@medusajs/framework/workflows-sdk"
import { giveVouchersBackStep } from "../voucher/steps/give-vouchers-back"
import { holdOrder } from "./hold-order"
import { standParcelStep } from "./steps/stand-parcel"

/** An operator changed an order in core's own screens: what the desk keeps of it follows. */
export const followOrderWorkflow = createWorkflow("follow-order", (input: { order_id: string }) => {
  const release = holdOrder(input)
  standParcelStep(input)
  giveVouchersBackStep(input)
  release()
})
