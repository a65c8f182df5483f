import type { MedusaContainer } from "@medusajs/framework/types"
import {
  RESTOCKS_PER_PAGE,
  restockMovesOf,
  type ListRestocks,
  type RestockDocument,
  type RestockPage,
  type RestockRow as Told,
  type RestockSide,
} from "@ocop/shared/shelf"
import { gazetteer } from "../gazetteer"
import { namesOfDoers } from "../joining/read-file"
import { ORGANIZATION_MODULE } from "../modules/organization"
import { SALES_POINT_MODULE } from "../modules/sales-point"
import { SHELF_MODULE } from "../modules/shelf"
import { readLevels } from "../shelf/move-stock"
import { placeOfMaker } from "../shelf/place-of-maker"
import { giftOfRestock } from "./gift-of-restock"
import { requireRestock, sidesOf, type LineRow, type RestockRow } from "./require-restock"

const OPEN = ["asked", "accepted", "sent"] as const
const OVER = ["received", "declined", "canceled"] as const

/** What others ask of an organization, or what its points asked for; the newest first. */
export async function listRestocks(
  container: MedusaContainer,
  organization_id: string,
  { way, state, page }: ListRestocks,
): Promise<RestockPage> {
  const side: RestockSide = way === "come" ? "maker" : "reseller"
  const mine = side === "maker" ? { maker_id: organization_id } : { reseller_id: organization_id }
  const shelf = container.resolve(SHELF_MODULE)
  const [rows, count] = await shelf.listAndCountRestockRequests(
    { ...mine, status: state === "open" ? [...OPEN] : [...OVER] },
    { order: { id: "DESC" }, skip: (page - 1) * RESTOCKS_PER_PAGE, take: RESTOCKS_PER_PAGE },
  )
  const lines = await shelf.listRestockLines({ request_id: rows.map(({ id }) => id) }, { take: null })
  const around = await readAround(container, rows)
  return {
    requests: rows.map((row) =>
      toRow(row, { side, around, lines: lines.filter(({ request_id }) => request_id === row.id) }),
    ),
    count,
    page,
    page_count: Math.max(1, Math.ceil(count / RESTOCKS_PER_PAGE)),
  }
}

/** How many requests wait for an organization's answer or parcel, and how many are on the way to its points. */
export async function countRestocks(
  container: MedusaContainer,
  organization_id: string,
): Promise<{ restocks: number; arrivals: number }> {
  const shelf = container.resolve(SHELF_MODULE)
  const one = { select: ["id"], take: 1 }
  const [[, restocks], [, arrivals]] = await Promise.all([
    shelf.listAndCountRestockRequests({ maker_id: organization_id, status: ["asked", "accepted"] }, one),
    shelf.listAndCountRestockRequests({ reseller_id: organization_id, status: "sent" }, one),
  ])
  return { restocks, arrivals }
}

/** A request as one of its sides sees it. @throws ProblemError 404 to everybody else */
export async function readRestock(
  container: MedusaContainer,
  organization_id: string,
  id: string,
): Promise<RestockDocument> {
  const { request, lines } = await requireRestock(container, { id, organization_id })
  const sides = sidesOf(request, organization_id)
  const side = sides[0] ?? "reseller"
  const [around, events, free, gift] = await Promise.all([
    readAround(container, [request]),
    container
      .resolve(SHELF_MODULE)
      .listRestockEvents({ request_id: id }, { order: { created_at: "ASC", id: "ASC" }, take: null }),
    side === "maker" && request.status === "asked" ? readFree(container, request, lines) : null,
    giftOfRestock(container, request),
  ])
  const own = events.filter((event) => sides.includes(event.side))
  const names = await namesOfDoers(container, own)
  return {
    ...toRow(request, { side, around, lines }),
    note: request.note,
    gift_code: gift?.code ?? null,
    // What is held for the gift is there to be given to it.
    lines: lines.map((line) =>
      toLine(line, free && (free.get(line.inventory_item_id) ?? 0) + (request.gift_order_id === null ? 0 : line.asked)),
    ),
    events: events.map((event) => ({
      at: new Date(event.created_at).toISOString(),
      kind: event.kind,
      side: event.side,
      by: sides.includes(event.side) ? (names.get(event.actor_id) ?? "") : "",
      on_behalf: event.on_behalf,
      note: event.note,
    })),
    moves: [...new Set(sides.flatMap((each) => restockMovesOf(request.status, each)))],
  }
}

type Named = { handle: string; name: string }
type AroundRows = { organizations: Map<string, Named>; points: Map<string, Told["point"]> }

/** Names of both sides and of the points. */
async function readAround(container: MedusaContainer, rows: RestockRow[]): Promise<AroundRows> {
  const ids = [...new Set(rows.flatMap(({ maker_id, reseller_id }) => [maker_id, reseller_id]))]
  const [organizations, points] = await Promise.all([
    container
      .resolve(ORGANIZATION_MODULE)
      .listOrganizations({ id: ids }, { select: ["id", "handle", "name"], take: null }),
    container
      .resolve(SALES_POINT_MODULE)
      .listSalesPoints({ id: [...new Set(rows.map(({ point_id }) => point_id))] }, { take: null }),
  ])
  return {
    organizations: new Map(organizations.map(({ id, handle, name }) => [id, { handle, name }])),
    points: new Map(
      points.map(({ id, handle, name, commune_code }) => {
        const commune = commune_code === null ? null : (gazetteer().commune(commune_code)?.name ?? null)
        return [id, { handle, name, commune }]
      }),
    ),
  }
}

const NOBODY = { handle: "", name: "" }

function toRow(
  { id, status, maker_id, reseller_id, point_id, wished_on, asked_at }: RestockRow,
  { side, around, lines }: { side: RestockSide; around: AroundRows; lines: LineRow[] },
): Told {
  return {
    ...{ id, status, side, wished_on },
    maker: around.organizations.get(maker_id) ?? NOBODY,
    reseller: around.organizations.get(reseller_id) ?? NOBODY,
    point: around.points.get(point_id) ?? { ...NOBODY, commune: null },
    pieces: lines.reduce((sum, { asked, accepted }) => sum + (accepted ?? asked), 0),
    asked_at: new Date(asked_at).toISOString(),
  }
}

function toLine(line: LineRow, free: number | null): RestockDocument["lines"][number] {
  const { id, name, variant_title, asked, accepted, received, damaged, note } = line
  const hasCome = received !== null && damaged !== null
  return {
    ...{ id, name, variant_title, asked, accepted, received, damaged, note, free },
    short: hasCome ? (accepted ?? 0) - received - damaged : null,
  }
}

/** What is free at the maker's place of each stock item. */
async function readFree(
  container: MedusaContainer,
  { maker_id }: RestockRow,
  lines: LineRow[],
): Promise<Map<string, number>> {
  const location_id = await placeOfMaker(container, maker_id)
  if (location_id === null) return new Map()
  const places = lines.map(({ inventory_item_id }) => ({ inventory_item_id, location_id }))
  const levelOf = await readLevels(container, places)
  return new Map(
    places.map((place) => {
      const level = levelOf(place)
      return [place.inventory_item_id, level ? Math.max(0, level.stocked - level.reserved) : 0]
    }),
  )
}
