import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { GIFT_MODULE } from "../../../modules/gift"
import { GIFT_ORDER_MODULE } from "../../../modules/gift-order"
import { reopenGift } from "../../../gift-order/reopen-gift"

type Kept = { order_id: string; group_id: string }

/** A gift whose cart becomes a purchase is ordered; of any other cart there is nothing to keep. */
export const keepGiftStep = createStep(
  "keep-gift",
  async ({ cart_id, group_id }: { cart_id: string; group_id: string }, { container }) => {
    const orders = container.resolve(GIFT_ORDER_MODULE)
    const [order] = await orders.listGiftOrders({ cart_id }, { take: 1 })
    if (!order) return new StepResponse<boolean, Kept | null>(false, null)
    const gifts = container.resolve(GIFT_MODULE)
    const { id, version } = await gifts.retrieveGiftDraft(order.draft_id)
    await orders.updateGiftOrders({ id: order.id, group_id })
    await gifts.updateGiftDrafts({ id, status: "placed", order_group_id: group_id, version: version + 1 })
    return new StepResponse<boolean, Kept | null>(true, { order_id: order.id, group_id })
  },
  async (kept, { container }) => {
    if (!kept) return
    await reopenGift(container, kept.group_id)
    await container.resolve(GIFT_ORDER_MODULE).updateGiftOrders({ id: kept.order_id, group_id: null })
  },
)
