import type { MedusaContainer } from "@medusajs/framework/types"
import type { ParcelPage, Queue } from "@ocop/shared/parcel"
import { PARCEL_MODULE } from "../modules/parcel"

/** How many parcels of a seller stand in each list of the desk. */
export async function countQueues(container: MedusaContainer, organization_id: string): Promise<ParcelPage["counts"]> {
  const count = (queue: Queue) => countParcels(container, { organization_id, queue })
  const [to_pack, packed, shipped, returns, awaiting_payment] = await Promise.all([
    count("to_pack"),
    count("packed"),
    count("shipped"),
    count("returns"),
    count("awaiting_payment"),
  ])
  return { to_pack, packed, shipped, returns, awaiting_payment }
}

/**
 * What a seller has to do for its orders. `to_pack` is all of that list; `new_orders` are those of it that are shown as
 * new there. What lies packed at a sales point waits for its buyer and is not handed over.
 */
export async function countOrdersToDo(container: MedusaContainer, organization_id: string) {
  const sent = { organization_id, pickup_point_id: null }
  const [to_pack, new_orders, to_hand_over] = await Promise.all([
    countParcels(container, { organization_id, queue: "to_pack" }),
    countParcels(container, { ...sent, queue: "to_pack", confirmed_at: null }),
    countParcels(container, { ...sent, queue: "packed" }),
  ])
  return { to_pack, new_orders, to_hand_over }
}

type Counted = { organization_id: string; queue: Queue; pickup_point_id?: null; confirmed_at?: null }

/** In the order of the index of the lists: by number, the one row that comes with a count is searched for in all of them. */
async function countParcels(container: MedusaContainer, counted: Counted): Promise<number> {
  const [, n] = await container
    .resolve(PARCEL_MODULE)
    .listAndCountParcels(counted, { select: ["id"], take: 1, order: { placed_at: "ASC" } })
  return n
}
