import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { ORDER_GROUP_MODULE } from "../modules/order-group"
import { followCardWorkflow } from "../workflows/payment/follow-card"
import { sendCardMoneyWorkflow } from "../workflows/payment/send-card-money"

/** Longer than Stripe takes to tell of it. */
const OLDEST_MS = 2 * 60_000
const AT_ONCE = 100

/** Asks Stripe about card payments that it has not told of, and sends what is still to go back to cards. */
export default async function followCards(container: MedusaContainer): Promise<void> {
  const created_at = { $lte: new Date(Date.now() - OLDEST_MS) }
  const waiting = await container
    .resolve(ORDER_GROUP_MODULE)
    .listOrderGroups(
      { status: "open", payment_method: "card", created_at },
      { select: ["id"], order: { created_at: "ASC" }, take: AT_ONCE },
    )
  for (const { id: group_id } of waiting) {
    const { errors } = await followCardWorkflow(container).run({ input: { group_id }, throwOnError: false })
    if (errors.length === 0) continue
    const line = { event: "card_not_followed", purchase_id: group_id }
    container.resolve(ContainerRegistrationKeys.LOGGER).error(JSON.stringify(line))
  }
  await sendCardMoneyWorkflow(container).run()
}

export const config = { name: "follow-cards", schedule: "8 * * * * *" }
