import type { MedusaContainer } from "@medusajs/framework/types"
import type { RestockSide } from "@ocop/shared/shelf"
import { GIFT_ORDER_MODULE } from "../modules/gift-order"
import { SHELF_MODULE } from "../modules/shelf"
import { closeRestockWorkflow } from "../workflows/restock/close-restock"
import { BY_ITSELF } from "../workflows/restock/types"
import { withRestockLock } from "./require-restock"

const GIFT_CANCELED = "Đơn quà đã hủy."

/**
 * A gift that is not packed any more needs no goods: what its makers have not sent yet is free again. What is on the way
 * comes to the point's shelf. Whatever a stopped run left is done by the next one.
 */
export async function withdrawRestocks(container: MedusaContainer, group_id: string): Promise<void> {
  const [order] = await container.resolve(GIFT_ORDER_MODULE).listGiftOrders({ group_id }, { take: 1 })
  if (order) await closeRestocks(container, { gift_order_id: order.id }, { side: "reseller", note: GIFT_CANCELED })
}

/** Closes requests that nothing has been sent for. The other side than `side` is told, and why. */
export async function closeRestocks(
  container: MedusaContainer,
  filter: { id: string } | { gift_order_id: string },
  { side, note }: { side: RestockSide; note: string },
): Promise<void> {
  const shelf = container.resolve(SHELF_MODULE)
  const unsent = ["asked", "accepted"] as ("asked" | "accepted")[]
  const requests = await shelf.listRestockRequests({ ...filter, status: unsent }, { select: ["id"], take: null })
  for (const { id } of requests) {
    await withRestockLock(container, id, async () => {
      const [still] = await shelf.listRestockRequests({ id, status: unsent }, { take: 1 })
      if (!still) return
      const { status } = still
      const move = { id, from: [status], to: "canceled" as const, side, note, lines: [] }
      await closeRestockWorkflow(container).run({ input: { ...move, actor: BY_ITSELF } })
    })
  }
}
