import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { BANK_MODULE } from "../../../modules/bank"
import { PARCEL_MODULE } from "../../../modules/parcel"
import { accountOf } from "../../../payment/account-of"
import { readShare } from "../../../payment/read-share"

type Settled = { complaint_id: string; order_id: string; amount: number }

/** Cash that a carrier collected goes back to a bank account. What was paid before delivery has its own refund. */
export const recordComplaintPayoutStep = createStep(
  "record-complaint-payout",
  async ({ complaint_id, order_id, amount }: Settled, { container }) => {
    if ((await readShare(container, order_id)) !== null) return new StepResponse(null, null)
    const [parcel] = await container.resolve(PARCEL_MODULE).listParcels({ order_id }, { select: ["group_id"], take: 1 })
    const group_id = parcel?.group_id ?? null
    const account = await accountOf(container, group_id)
    const payout = { key: `complaint:${complaint_id}`, kind: "refund" as const, group_id, order_id, amount, ...account }
    const id = await container.resolve(BANK_MODULE).addPayout(payout)
    return new StepResponse(id, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve(BANK_MODULE).deletePayouts(id)
  },
)
