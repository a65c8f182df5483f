import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { ORDER_GROUP_MODULE } from "../modules/order-group"
import { expirePurchaseWorkflow } from "../workflows/payment/expire-purchase"

const AT_ONCE = 100

/** Lets go the purchases whose money did not come in time. What a stopped process left is found by the next run. */
export default async function expirePurchases(container: MedusaContainer): Promise<void> {
  const late = await container
    .resolve(ORDER_GROUP_MODULE)
    .listOrderGroups(
      { status: "open", payment_method: ["vietqr", "card"], hold_until: { $lte: new Date() } },
      { select: ["id"], order: { hold_until: "ASC" }, take: AT_ONCE },
    )
  for (const { id } of [...late, ...(await halfLetGo(container))]) {
    const { errors } = await expirePurchaseWorkflow(container).run({ input: { group_id: id }, throwOnError: false })
    if (errors.length === 0) continue
    const line = { event: "purchase_not_expired", purchase_id: id }
    container.resolve(ContainerRegistrationKeys.LOGGER).error(JSON.stringify(line))
  }
}

/** Of which a stopped run has said that they are over, and not let all go. */
async function halfLetGo(container: MedusaContainer): Promise<{ id: string }[]> {
  return container
    .resolve(ORDER_GROUP_MODULE)
    .listOrderGroups({ status: "canceled", let_go_at: null }, { select: ["id"], take: AT_ONCE })
}

export const config = { name: "expire-purchases", schedule: "3 * * * * *" }
