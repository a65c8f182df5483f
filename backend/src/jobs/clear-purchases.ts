import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { ORDER_GROUP_MODULE } from "../modules/order-group"
import { clearPurchaseWorkflow } from "../workflows/purchase/clear-purchase"

/** Longer than any run takes, so that only remains of killed ones are found. */
const OLDEST_MS = 3 * 60_000

/**
 * Gives back the stock that killed runs hold. Nobody was told that they had bought, so nothing is bought for them: who
 * tries again buys anew.
 */
export default async function clearPurchases(container: MedusaContainer): Promise<void> {
  const groups = await container
    .resolve(ORDER_GROUP_MODULE)
    .listOrderGroups(
      { status: "placing", created_at: { $lte: new Date(Date.now() - OLDEST_MS) } },
      { select: ["id", "cart_id"], take: 100 },
    )
  for (const { id, cart_id } of groups) {
    const { errors } = await clearPurchaseWorkflow(container).run({ input: { id, cart_id }, throwOnError: false })
    const line = { event: errors.length > 0 ? "purchase_not_cleared" : "purchase_cleared", purchase_id: id }
    container.resolve(ContainerRegistrationKeys.LOGGER).warn(JSON.stringify(line))
  }
}

export const config = { name: "clear-purchases", schedule: "1 * * * * *" }
