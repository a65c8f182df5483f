import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { todayInVietnam } from "@ocop/shared/day"
import { stopStateOn, STOPS_PER_PAGE, type DeskStop, type ListStops, type StopPage } from "@ocop/shared/sale-stop"
import type { PerPage } from "../http/per-page"
import { coversProduct } from "./covers-product"
import { likeOf } from "./like-of"
import { noSuchStop } from "./problems"
import type { Official } from "./require-official"

/** A notice against goods or an organization of the official's provinces. @throws ProblemError 404 */
export async function readStop(container: MedusaContainer, official: Official, id: string): Promise<DeskStop> {
  const [row]: StopRow[] = await stopsOf(container, official).where("s.id", id).select(COLUMNS)
  if (!row) throw noSuchStop()
  return toStop(row, todayInVietnam(new Date()))
}

/** Those that began last come first; `q` is the number, the goods' name or the organization's. */
export async function readStops(
  container: MedusaContainer,
  official: Official,
  { state, product_id, province, q, page, per_page = STOPS_PER_PAGE }: ListStops & PerPage,
): Promise<StopPage> {
  const day = todayInVietnam(new Date())
  const found = stopsOf(container, official).modify((query) => {
    if (state !== undefined) query.whereRaw(`(${STATE}) = ?`, [day, day, day, state])
    if (product_id !== undefined) query.whereRaw(...coversProduct("s", product_id))
    if (province !== undefined) query.whereRaw(`${PLACE} = ?`, [province])
    if (q.trim() !== "") query.whereRaw(`unaccent(lower(${WORDS})) like unaccent(lower(?))`, [likeOf(q)])
  })
  const [counted, rows]: [{ n: string }[], StopRow[]] = await Promise.all([
    found.clone().count("* as n"),
    found
      .clone()
      .select(COLUMNS)
      .orderBy([
        { column: "s.from", order: "desc" },
        { column: "s.id", order: "desc" },
      ])
      .limit(per_page)
      .offset((page - 1) * per_page),
  ])
  return { stops: rows.map((row) => toStop(row, day)), count: Number(counted[0]?.n ?? 0), page }
}

/** The rules of `stopStateOn` in SQL; a test compares them. */
const STATE = `case when s.lifted_on <= ? then 'lifted' when s."from" > ? then 'not_yet'
  when s.until is null or s.until >= ? then 'in_force' else 'ended' end`
/** Where the goods come from, or the seat of the organization. */
const PLACE = "case when s.product_id is null then o.province_code else f.origin_province_code end"
const WORDS = "concat_ws(' ', s.number, p.title, o.name)"
const COLUMNS = [
  "s.id",
  "s.product_id",
  "s.number",
  "s.issuer",
  "s.from",
  "s.until",
  "s.reason",
  "s.reason_en",
  "s.internal_note",
  "s.lifted_on",
  "s.lifted_by_notice",
  "p.handle",
  "p.title",
  "o.id as organization_id",
  "o.handle as organization_handle",
  "o.name as organization_name",
  "f.origin_province_code as origin",
  "o.province_code as seat",
]

type StopRow = {
  id: string
  product_id: string | null
  number: string
  issuer: string
  from: string
  until: string | null
  reason: string
  reason_en: string | null
  internal_note: string | null
  lifted_on: string | null
  lifted_by_notice: string | null
  handle: string | null
  title: string | null
  organization_id: string | null
  organization_handle: string | null
  organization_name: string | null
  origin: string | null
  seat: string | null
}

/** A notice belongs to the province its goods come from, or to the seat of the organization that it stops. */
function stopsOf(container: MedusaContainer, { provinces }: Official): Knex.QueryBuilder {
  return container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)("ocop_sale_stop as s")
    .leftJoin("product as p", "p.id", "s.product_id")
    .leftJoin("ocop_product_facts as f", (on) => on.on("f.product_id", "s.product_id").onNull("f.deleted_at"))
    .leftJoin("organization_organization_product_product as l", (on) =>
      on.on("l.product_id", "s.product_id").onNull("l.deleted_at"),
    )
    .joinRaw("left join organization as o on o.id = coalesce(s.organization_id, l.organization_id)")
    .whereNull("s.deleted_at")
    .modify((query) => {
      if (provinces === null) return
      query.whereRaw(`${PLACE} = any(?)`, [[...provinces]])
    })
}

function toStop(row: StopRow, day: string): DeskStop {
  const { id, number, issuer, from, until, reason, reason_en, internal_note, lifted_on } = row
  const { product_id, organization_id } = row
  return {
    id,
    state: stopStateOn(row, day),
    product: product_id === null ? null : { id: product_id, handle: row.handle ?? "", title: row.title ?? "" },
    organization:
      organization_id === null
        ? null
        : { id: organization_id, handle: row.organization_handle ?? "", name: row.organization_name ?? "" },
    province_code: product_id === null ? row.seat : row.origin,
    number,
    issuer,
    from,
    until,
    reason,
    reason_en,
    internal_note,
    lifted: lifted_on === null ? null : { on: lifted_on, number: row.lifted_by_notice ?? "" },
  }
}
