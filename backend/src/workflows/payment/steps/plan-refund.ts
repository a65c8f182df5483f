import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { refuseOpenChange } from "../../../parcel/open-change"
import { readOrders } from "../../../parcel/read-orders"
import { tooMuchRefund } from "../../../payment/problems"
import { readShare } from "../../../payment/read-share"

/** `rest`: all that is left of the share. `owed`: what the order costs less than was paid. Else whole đồng. */
export type RefundAmount = "rest" | "owed" | number

type RefundInput = { order_id: string; amount: RefundAmount; key: string }

/** `amount` is 0 where there is nothing to do, because it is done or nothing was paid before delivery. */
export type RefundPlan = { payment_id: string; amount: number }

/**
 * How much of its share an order gives back. Core would move money first and refuse afterwards while the order is being
 * changed, so that is asked first.
 *
 * @throws ProblemError 409 order_in_change, refund_too_much
 */
export const planRefundStep = createStep(
  "plan-refund",
  async ({ order_id, amount, key }: RefundInput, { container }) => {
    const share = await readShare(container, order_id)
    const isDone = share?.refunds.some(({ note }) => note === key)
    if (!share || isDone) return new StepResponse<RefundPlan>({ payment_id: "", amount: 0 })
    await refuseOpenChange(container, order_id)
    const rest = share.captured - share.refunded
    if (typeof amount === "number" && amount > rest) throw tooMuchRefund(rest)
    const wanted = amount === "rest" ? rest : amount === "owed" ? await owedFor(order_id) : amount
    return new StepResponse<RefundPlan>({ payment_id: share.payment_id, amount: Math.min(wanted, rest) })

    async function owedFor(id: string): Promise<number> {
      const order = (await readOrders(container, [id])).get(id)
      return Math.max(0, -(order?.balance ?? 0))
    }
  },
)
