import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { todayInVietnam } from "@ocop/shared/day"
import { ORDER_GROUP_MODULE } from "../modules/order-group"
import { tellDepositWorkflow } from "../workflows/gift-order/tell-deposit"

const AT_ONCE = 100
/** Nobody is asked for money in the night. */
const MORNING_MS = 8 * 3_600_000

/** Writes to the buyers of gifts whose deposit has come, and on the day on which the rest is due. */
export default async function tellDeposits(container: MedusaContainer): Promise<void> {
  const groups = container.resolve(ORDER_GROUP_MODULE)
  const waiting = { status: "open" as const, deposit_paid_at: { $ne: null }, let_go_at: null }
  const day = todayInVietnam(new Date(Date.now() - MORNING_MS))
  const [deposited, due] = await Promise.all([
    groups.listOrderGroups({ ...waiting, deposit_told_at: null }, { select: ["id"], take: AT_ONCE }),
    groups.listOrderGroups(
      { ...waiting, balance_asked_at: null, balance_on: { $lte: day } },
      { select: ["id"], take: AT_ONCE },
    ),
  ])
  const news = [
    ...deposited.map(({ id }) => ({ id, what: "deposited" as const })),
    ...due.map(({ id }) => ({ id, what: "due" as const })),
  ]
  for (const input of news) {
    const { errors } = await tellDepositWorkflow(container).run({ input, throwOnError: false })
    if (errors.length === 0) continue
    const line = { event: "deposit_mail_failed", purchase_id: input.id }
    container.resolve(ContainerRegistrationKeys.LOGGER).error(JSON.stringify(line))
  }
}

export const config = { name: "tell-deposits", schedule: "4 * * * * *" }
