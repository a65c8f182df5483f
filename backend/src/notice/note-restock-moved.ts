import type { MedusaContainer } from "@medusajs/framework/types"
import { ORGANIZATION_MODULE } from "../modules/organization"
import { SALES_POINT_MODULE } from "../modules/sales-point"
import { SHELF_MODULE } from "../modules/shelf"
import { noteFor } from "./note-for"

/** Tells the makers of whom goods for a gift are asked, and have not left, that they have to be there by another day. */
export async function noteRestockMoved(
  container: MedusaContainer,
  { gift_order_id, day, key }: { gift_order_id: string; day: string; key: string },
): Promise<void> {
  const shelf = container.resolve(SHELF_MODULE)
  const unsent = ["asked", "accepted"] as ("asked" | "accepted")[]
  const requests = await shelf.listRestockRequests({ gift_order_id, status: unsent }, { take: null })
  for (const { id, maker_id, reseller_id, point_id } of requests) {
    if (maker_id === reseller_id) continue
    const [other, point, lines] = await Promise.all([
      container.resolve(ORGANIZATION_MODULE).retrieveOrganization(reseller_id, { select: ["id", "name"] }),
      container.resolve(SALES_POINT_MODULE).retrieveSalesPoint(point_id, { select: ["id", "name"] }),
      shelf.listRestockLines({ request_id: id }, { take: null }),
    ])
    const pieces = lines.reduce((total, { asked, accepted }) => total + (accepted ?? asked), 0)
    await noteFor(container, {
      organization_id: maker_id,
      key: `restock_moved:${id}:${key}`,
      kind: "restock_moved",
      data: { id, point: point.name, other: other.name, note: "", pieces, day },
    })
  }
}
