import { ChangeActionType, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { keptDiscount } from "@ocop/shared/voucher"
import { openParcel, requireParcelOf } from "../../../parcel/require-parcel"

type ShrinkDiscounts = { order_id: string; items: { id: string; quantity: number }[] }

/**
 * What vouchers took off a line goes with its pieces. Core's edit would leave all of it on the pieces that stay, or reckon
 * a promotion anew over one order of several; so the open edit is told what is taken off now. It goes with the edit, when
 * that is undone.
 */
export const shrinkDiscountsStep = createStep(
  "shrink-discounts",
  async ({ order_id, items }: ShrinkDiscounts, { container }) => {
    const orders = container.resolve(Modules.ORDER)
    const { lines } = await openParcel(container, await requireParcelOf(container, order_id))
    const shrunk = items.flatMap(({ id, quantity: kept }) => {
      const line = lines.find(({ line_id }) => line_id === id)
      if (!line || line.discount === 0) return []
      return [{ id, amount: keptDiscount(line.discount, { ordered: line.quantity, kept }) }]
    })
    if (shrunk.length === 0) return new StepResponse(0, [] as string[])
    const [[change], adjustments] = await Promise.all([
      orders.listOrderChanges({ order_id, status: ["pending", "requested"] }, { take: 1 }),
      orders.listOrderLineItemAdjustments({ item_id: shrunk.map(({ id }) => id) }, { take: null }),
    ])
    if (!change) return new StepResponse(0, [] as string[])
    const made = await orders.addOrderAction(
      shrunk.map(({ id, amount }) => {
        const known = adjustments.find((each) => each.item_id === id)
        return {
          order_id,
          order_change_id: change.id,
          version: change.version,
          action: ChangeActionType.ITEM_ADJUSTMENTS_REPLACE,
          details: { reference_id: id, adjustments: known && amount > 0 ? [toAdjustment(known, amount)] : [] },
        }
      }),
    )
    const ids = made.map(({ id }) => id)
    return new StepResponse(ids.length, ids)
  },
  async (ids, { container }) => {
    if (ids?.length) await container.resolve(Modules.ORDER).deleteOrderChangeActions(ids)
  },
)

type Known = { code?: string | null; promotion_id?: string | null; description?: string | null }

function toAdjustment({ code, promotion_id, description }: Known, amount: number) {
  return { code, promotion_id, description, amount, is_tax_inclusive: true }
}
