import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { RestockSide } from "@ocop/shared/shelf"
import { SHELF_MODULE } from "../modules/shelf"
import type RestockLineModel from "../modules/shelf/models/restock-line"
import type RestockRequestModel from "../modules/shelf/models/restock-request"
import { noSuchRestock } from "../shelf/problems"

export type RestockRow = InferTypeOf<typeof RestockRequestModel>
export type LineRow = InferTypeOf<typeof RestockLineModel>

/** A request of which an organization is one side. @throws ProblemError 404 */
export async function requireRestock(
  container: MedusaContainer,
  { id, organization_id }: { id: string; organization_id: string },
): Promise<{ request: RestockRow; lines: LineRow[] }> {
  const shelf = container.resolve(SHELF_MODULE)
  const [request] = await shelf.listRestockRequests({ id }, { take: 1 })
  if (!request || ![request.maker_id, request.reseller_id].includes(organization_id)) throw noSuchRestock()
  const lines = await shelf.listRestockLines({ request_id: id }, { order: { position: "ASC" }, take: null })
  return { request, lines }
}

/** On which sides of it an organization is: of goods for its own point on both. */
export function sidesOf(
  { maker_id, reseller_id }: Pick<RestockRow, "maker_id" | "reseller_id">,
  organization_id: string,
): RestockSide[] {
  return [
    ...(maker_id === organization_id ? (["maker"] as const) : []),
    ...(reseller_id === organization_id ? (["reseller"] as const) : []),
  ]
}

const TIMEOUT_SECONDS = 30

/** One move of a request at a time, over all processes: a second press of a button finds the work done. */
export function withRestockLock<T>(container: MedusaContainer, id: string, job: () => Promise<T>): Promise<T> {
  return container.resolve(Modules.LOCKING).execute(`restock:${id}`, job, { timeout: TIMEOUT_SECONDS })
}
