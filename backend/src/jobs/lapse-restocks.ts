import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { addDays, todayInVietnam } from "@ocop/shared/day"
import { GIFT_ANSWER_DAYS } from "@ocop/shared/shelf"
import { SHELF_MODULE } from "../modules/shelf"
import { closeRestocks } from "../restock/withdraw-restocks"

const BATCH = 100

const NOT_ANSWERED = `Cơ sở chưa trả lời trong ${GIFT_ANSWER_DAYS} ngày, nên yêu cầu tự hết hạn.`

/**
 * What makers were asked for a gift, and have not answered in time, is free again, and the point is told that it has to
 * look elsewhere. One that does not go through keeps no other from it, and is tried again.
 */
export default async function lapseRestocks(container: MedusaContainer): Promise<void> {
  const until = new Date(`${addDays(todayInVietnam(new Date()), -GIFT_ANSWER_DAYS)}T00:00:00+07:00`)
  const requests = await container
    .resolve(SHELF_MODULE)
    .listRestockRequests(
      { status: "asked", gift_order_id: { $ne: null }, asked_at: { $lt: until } },
      { select: ["id"], order: { asked_at: "ASC", id: "ASC" }, take: BATCH },
    )
  for (const { id } of requests) {
    try {
      await closeRestocks(container, { id }, { side: "maker", note: NOT_ANSWERED })
    } catch {
      const line = { event: "restock_not_lapsed", request_id: id }
      container.resolve(ContainerRegistrationKeys.LOGGER).error(JSON.stringify(line))
    }
  }
}

export const config = { name: "lapse-restocks", schedule: "23 * * * *" }
