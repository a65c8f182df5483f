import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { requirePoint, type SalesPointRow } from "../sales-point/require-point"
import { shelfNotOpen } from "./problems"

export type Shelf = { point: SalesPointRow; location_id: string }

/** The shelf of an organization's own point. @throws ProblemError 404, 409 shelf_not_open before it was verified */
export async function requireShelf(
  container: MedusaContainer,
  point: { organization_id: string; handle: string },
): Promise<Shelf> {
  return shelfOf(container, await requirePoint(container, point))
}

/** The same by the point's id. */
export async function requireShelfOf(container: MedusaContainer, id: string): Promise<Shelf> {
  return shelfOf(container, await requirePoint(container, { id }))
}

async function shelfOf(container: MedusaContainer, point: SalesPointRow): Promise<Shelf> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "sales_point",
    fields: ["id", "stock_location.id"],
    filters: { id: point.id },
  })
  const location_id = data[0]?.stock_location?.id
  if (location_id === undefined) throw shelfNotOpen()
  return { point, location_id }
}

/** Somebody may wait for several stock items. */
const TIMEOUT_SECONDS = 30

/** One change of a shelf at a time, over all processes: the same form sent twice finds the work done. */
export function withShelfLock<T>(container: MedusaContainer, point_id: string, job: () => Promise<T>): Promise<T> {
  return container.resolve(Modules.LOCKING).execute(`shelf:${point_id}`, job, { timeout: TIMEOUT_SECONDS })
}
