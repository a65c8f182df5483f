import type { MedusaContainer } from "@medusajs/framework/types"
import { todayInVietnam } from "@ocop/shared/day"
import { packByDay, queueOf } from "@ocop/shared/parcel"
import { toClosure } from "../closure/to-closure"
import { ORGANIZATION_MODULE } from "../modules/organization"
import { PARCEL_MODULE } from "../modules/parcel"
import type { OrderNow } from "../parcel/read-orders"
import type { Acted } from "../workflows/parcel/types"
import type { GroupRow } from "./purchase-money"

/** `key`: of the event. `acted`: who says so, where a person does. Paid goods cost nothing at the door any more. */
export type PackingStart = { key: "paid" | "cash_chosen"; since: Date; acted?: Acted }

/** Goods that nothing is waited for any more go onto the sellers' desks, and the days of preparation begin. */
export async function startPacking(
  container: MedusaContainer,
  { id: group_id }: Pick<GroupRow, "id">,
  live: readonly OrderNow[],
  { key, since, acted }: PackingStart,
): Promise<void> {
  const module = container.resolve(PARCEL_MODULE)
  const parcels = await module.listParcels({ group_id, order_id: live.map(({ id }) => id) }, { take: null })
  const known = await module.listParcelEvents({ parcel_id: parcels.map(({ id }) => id), key }, { take: null })
  const told = new Set(known.map(({ parcel_id }) => parcel_id))
  const sellers = await container
    .resolve(ORGANIZATION_MODULE)
    .listOrganizations({ id: parcels.map(({ organization_id }) => organization_id) }, { take: null })
  const isPaid = key === "paid"
  const by = acted ?? { actor: isPaid ? ("system" as const) : ("buyer" as const) }
  const paid = { key, kind: key, ...by, content: { lines: [] } }
  await module.createParcelEvents(
    parcels.filter(({ id }) => !told.has(id)).map(({ id }) => ({ ...paid, parcel_id: id })),
  )
  await module.updateParcels(
    parcels
      .filter(({ state }) => state === "awaiting_payment")
      .map(({ id, organization_id, lead_days, pack_by, queue }) => {
        const seller = sellers.find((each) => each.id === organization_id)
        const closure = seller ? toClosure(seller) : null
        const day = todayInVietnam(since)
        return {
          id,
          state: "to_pack" as const,
          queue: queueOf("to_pack", queue === "returns"),
          pack_by: lead_days === null ? pack_by : packByDay(day, { lead_days, closure }),
          ...(isPaid ? { due: 0 } : {}),
        }
      }),
  )
}
