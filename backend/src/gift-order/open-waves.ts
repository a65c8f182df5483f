import type { MedusaContainer } from "@medusajs/framework/types"
import { PAST_STATES, type PackingDocument } from "@ocop/shared/gift-order"
import { GIFT_ORDER_MODULE } from "../modules/gift-order"
import { ORDER_GROUP_MODULE } from "../modules/order-group"
import { isClosedParcel } from "./read-recipients"

/** Waves of the gift orders of a point with a parcel that nobody has closed yet, the oldest first. */
export async function readOpenWaves(container: MedusaContainer, point_id: string): Promise<PackingDocument["waves"]> {
  const module = container.resolve(GIFT_ORDER_MODULE)
  const orders = await module.listGiftOrders({ point_id, group_id: { $ne: null } }, { take: null })
  const open = await module.listGiftParcels(
    { gift_order_id: orders.map(({ id }) => id), state: "packed", checked_at: null },
    { select: ["wave_id"], take: null },
  )
  const ids = [...new Set(open.map(({ wave_id }) => wave_id))]
  if (ids.length === 0) return []
  const [waves, parcels, groups] = await Promise.all([
    module.listGiftWaves({ id: ids }, { take: null, order: { created_at: "ASC", id: "ASC" } }),
    module.listGiftParcels({ wave_id: ids, state: { $nin: [...PAST_STATES] } }, { take: null }),
    container
      .resolve(ORDER_GROUP_MODULE)
      .listOrderGroups(
        { id: orders.flatMap(({ group_id }) => group_id ?? []) },
        { select: ["id", "code"], take: null },
      ),
  ])
  return waves.map(({ id, number, gift_order_id }) => {
    const own = parcels.filter(({ wave_id }) => wave_id === id)
    const group_id = orders.find((order) => order.id === gift_order_id)?.group_id
    return {
      code: groups.find((group) => group.id === group_id)?.code ?? "",
      number,
      closed: own.filter(isClosedParcel).length,
      total: own.length,
    }
  })
}
