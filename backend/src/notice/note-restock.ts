import type { MedusaContainer } from "@medusajs/framework/types"
import { ORGANIZATION_MODULE } from "../modules/organization"
import { SALES_POINT_MODULE } from "../modules/sales-point"
import { SHELF_MODULE } from "../modules/shelf"
import { noteFor, type NewsOf } from "./note-for"

export const restockKey = (event_id: string): string => `restock:${event_id}`

/** Tells the other side what was done about a request for goods; of goods for its own point nobody is told. */
export async function noteRestock(container: MedusaContainer, event_id: string): Promise<void> {
  const shelf = container.resolve(SHELF_MODULE)
  const [event] = await shelf.listRestockEvents({ id: event_id }, { take: 1 })
  if (!event) return
  const { kind, side, note, request_id } = event
  const request = await shelf.retrieveRestockRequest(request_id)
  const { maker_id, reseller_id, point_id } = request
  if (maker_id === reseller_id) return
  const [told, teller] = side === "maker" ? [reseller_id, maker_id] : [maker_id, reseller_id]
  const [other, point, lines] = await Promise.all([
    container.resolve(ORGANIZATION_MODULE).retrieveOrganization(teller, { select: ["id", "name"] }),
    container.resolve(SALES_POINT_MODULE).retrieveSalesPoint(point_id, { select: ["id", "name"] }),
    shelf.listRestockLines({ request_id }, { take: null }),
  ])
  const sum = (of: (line: (typeof lines)[number]) => number) => lines.reduce((total, line) => total + of(line), 0)
  const about = { id: request_id, point: point.name, other: other.name, note }
  const pieces = sum(({ asked, accepted }) => (kind === "asked" ? asked : (accepted ?? asked)))
  const news = { organization_id: told, key: restockKey(event_id) }
  if (kind === "received") {
    const received = sum((line) => line.received ?? 0)
    const damaged = sum((line) => line.damaged ?? 0)
    const short = sum((line) => line.accepted ?? 0) - received - damaged
    await noteFor(container, {
      ...news,
      kind: "restock_received",
      data: { ...about, pieces: received, damaged, short },
    })
    return
  }
  const content: NewsOf = { ...news, kind: `restock_${kind}`, data: { ...about, pieces } }
  await noteFor(container, content)
}
