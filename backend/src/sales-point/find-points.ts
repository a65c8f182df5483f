import type { MedusaContainer } from "@medusajs/framework/types"
import type { Commune } from "@ocop/shared/address"
import { formatPhone } from "@ocop/shared/phone"
import {
  distanceKm,
  MAX_NEARBY,
  openStateAt,
  parseGeoPoint,
  SHOWN_POINTS_PER_PAGE,
  type FindSalesPoints,
  type GeoPoint,
  type PublicSalesPoint,
  type SalesPointDocument,
  type SalesPointMatches,
} from "@ocop/shared/sales-point"
import { isHandle } from "@ocop/shared/handle"
import { hasAllWords } from "@ocop/shared/search"
import { gazetteer } from "../gazetteer"
import { tidy } from "../http/typed-text"
import { ORGANIZATION_MODULE } from "../modules/organization"
import { SALES_POINT_MODULE } from "../modules/sales-point"
import { drawMap } from "./draw-map"
import { pointNotFound } from "./problems"
import { hoursOf } from "./read-own"
import type { SalesPointRow } from "./require-point"

/** As many communes as the type-ahead offers. */
const MAX_COMMUNES = 8

type Shown = { row: SalesPointRow; point: PublicSalesPoint; commune: Commune }

/** A product, and the points that offer it now. */
export type Held = { product: SalesPointMatches["product"]; point_ids: ReadonlySet<string> }

/** The points that everybody may find: verified, of organizations that are. `held` leaves those that offer a product. */
export async function findPoints(
  container: MedusaContainer,
  { q, kind, open, near, page }: FindSalesPoints,
  now: Date,
  held: Held | null = null,
): Promise<SalesPointMatches> {
  const all = (await readShown(container)).filter(({ row }) => held === null || held.point_ids.has(row.id))
  const words = tidy(q)
  const here = near === undefined ? null : parseGeoPoint(near)
  const kmTo = (each: Shown) => (here === null ? null : distanceKm(here, whereIs(each)))
  const communes = words === "" ? [] : gazetteer().search(words, MAX_COMMUNES)
  const fits = all
    .filter(
      (each) =>
        words === "" || hasAllWords(words, each.point.name) || communes.some(({ code }) => code === each.commune.code),
    )
    .filter(({ point }) => kind === undefined || point.kind === kind)
    .filter(({ point }) => !open || openStateAt(point, now).is_open)
    .toSorted((a, b) => (kmTo(a) ?? 0) - (kmTo(b) ?? 0) || a.point.name.localeCompare(b.point.name, "vi"))
  const page_count = Math.max(1, Math.ceil(fits.length / SHOWN_POINTS_PER_PAGE))
  const start = (page - 1) * SHOWN_POINTS_PER_PAGE
  const shown = fits.slice(start, start + SHOWN_POINTS_PER_PAGE)
  return {
    product: held?.product ?? null,
    points: shown.map((each) => ({ ...each.point, km: roundKm(kmTo(each)) })),
    count: fits.length,
    page,
    page_count,
    nearby:
      page === 1 && communes[0]
        ? nearbyOf(
            communes[0],
            all.filter((each) => !fits.includes(each)),
          )
        : null,
    map: drawMap(shown.map(whereIs)),
  }
}

/** @throws ProblemError 404 for an unknown handle, and for what is not public */
export async function readPointPage(container: MedusaContainer, handle: string): Promise<SalesPointDocument> {
  if (!isHandle(handle)) throw pointNotFound()
  const [shown] = await readShown(container, handle)
  if (!shown) throw pointNotFound()
  const { row, point } = shown
  const organization = await container.resolve(ORGANIZATION_MODULE).retrieveOrganization(row.organization_id)
  const { signboard_number: number, signboard_on: on } = row
  return {
    ...point,
    organization: {
      handle: organization.handle,
      name: organization.name,
      is_producer: organization.is_producer,
    },
    signboard: number === null || on === null ? null : { number, on },
    takes_pickup: row.takes_pickup,
  }
}

/** What may be seen, of all or of one handle. */
export async function readShown(container: MedusaContainer, handle?: string): Promise<Shown[]> {
  const rows = await container
    .resolve(SALES_POINT_MODULE)
    .listSalesPoints({ status: "verified", ...(handle === undefined ? {} : { handle }) }, { take: null })
  const organizations = await container
    .resolve(ORGANIZATION_MODULE)
    .listOrganizations(
      { id: [...new Set(rows.map(({ organization_id }) => organization_id))], status: "verified" },
      { select: ["id"], take: null },
    )
  const verified = new Set(organizations.map(({ id }) => id))
  return rows.flatMap((row) => {
    const shown = verified.has(row.organization_id) ? toShown(row) : null
    return shown === null ? [] : [shown]
  })
}

/** A point as everybody sees it; null while something of it is not told. */
export function toShown(row: SalesPointRow): Shown | null {
  const commune = row.commune_code === null ? null : gazetteer().commune(row.commune_code)
  const { hours, exceptions } = hoursOf(row)
  const { handle, name, kind, street, phone, lat, lon, is_demo } = row
  if (commune === null || kind === null || street === null || hours === null) return null
  const point = {
    handle,
    name,
    kind,
    street,
    commune: commune.name,
    province: commune.province,
    former: gazetteer().match(commune.code)?.hint ?? null,
    phone: phone === null ? null : formatPhone(phone),
    hours,
    exceptions,
    position: lat === null || lon === null ? null : { lat, lon },
    demo: is_demo,
  }
  return { row, point, commune }
}

/** What is nearer than a kilometre is about one: nobody said where they are more closely. */
const roundKm = (km: number | null) => (km === null ? null : Math.max(1, Math.round(km)))

/** Where a point has no position of its own, the middle of its commune stands for it. */
const whereIs = ({ point, commune }: Shown): GeoPoint => point.position ?? commune

function nearbyOf(commune: { code: string }, others: Shown[]): SalesPointMatches["nearby"] {
  const place = gazetteer().commune(commune.code)
  if (place === null || others.length === 0) return null
  const points = others
    .map((shown) => ({ shown, km: distanceKm(place, whereIs(shown)) }))
    .toSorted((a, b) => a.km - b.km)
    .slice(0, MAX_NEARBY)
    .map(({ shown: { point }, km }) => ({ handle: point.handle, name: point.name, km: Math.max(1, Math.round(km)) }))
  return { place: place.name, points }
}
