import { Modules } from "@medusajs/framework/utils"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { VOUCHER_MODULE } from "../../modules/voucher"
import { voucherNotFound } from "../../voucher/problems"

type StopVoucherInput = { id: string; stopped_by: string }

const WAIT_SECONDS = 30

/** Nobody is just using it: who has used it keeps it, and the next one is refused. */
const stopVoucherStep = createStep(
  "stop-voucher",
  async ({ id, stopped_by }: StopVoucherInput, { container }) => {
    const vouchers = container.resolve(VOUCHER_MODULE)
    const stop = async () => {
      const [voucher] = await vouchers.listVouchers({ id }, { take: 1 })
      if (!voucher) throw voucherNotFound()
      if (voucher.stopped_at !== null) return null
      await vouchers.updateVouchers({ id, stopped_at: new Date(), stopped_by })
      await container.resolve(Modules.PROMOTION).updatePromotions([{ id: voucher.promotion_id, status: "inactive" }])
      return voucher.promotion_id
    }
    const promotion_id = await container
      .resolve(Modules.LOCKING)
      .execute(`voucher:${id}`, stop, { timeout: WAIT_SECONDS })
    return new StepResponse(id, promotion_id === null ? null : { id, promotion_id })
  },
  async (stopped, { container }) => {
    if (!stopped) return
    const { id, promotion_id } = stopped
    await container.resolve(VOUCHER_MODULE).updateVouchers({ id, stopped_at: null, stopped_by: null })
    await container.resolve(Modules.PROMOTION).updatePromotions([{ id: promotion_id, status: "active" }])
  },
)

/**
 * Ends a voucher for good; what was bought with it stays as it is. Asked for again it does nothing.
 *
 * @throws ProblemError 404 not_found
 */
export const stopVoucherWorkflow = createWorkflow("stop-voucher", (input: StopVoucherInput) => {
  return new WorkflowResponse(stopVoucherStep(input))
})
