import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ORDER_GROUP_MODULE } from "../../../modules/order-group"
import { awaitedOf, PAYMENT_FIELDS } from "../../../purchase/payment-now"

type WaitsFor = ReturnType<typeof awaitedOf>

/** `awaits_…`: the buyer has yet to pay by bank, or by card. */
export type FoundGroup = { id: string; code: string; status: string; order_ids: string[] } & WaitsFor

/** The purchase that a cart has become, or is about to; null when there is none. */
export const findGroupStep = createStep("find-group", async ({ cart_id }: { cart_id: string }, { container }) => {
  const [group] = await container
    .resolve(ORDER_GROUP_MODULE)
    .listOrderGroups({ cart_id }, { select: ["id", "code", "order_ids", ...PAYMENT_FIELDS] })
  const found: FoundGroup | null = group ? toFound(group) : null
  return new StepResponse(found)
})

type GroupRow = Omit<FoundGroup, keyof WaitsFor> & Parameters<typeof awaitedOf>[0]

export function toFound(group: GroupRow): FoundGroup {
  const { id, code, status, order_ids } = group
  return { id, code, status, order_ids, ...awaitedOf(group) }
}
