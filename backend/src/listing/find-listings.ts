import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { LISTINGS_PER_PAGE, type LiveFilter, type OpenFilter } from "@ocop/shared/listing"
import { fold } from "@ocop/shared/search"
import { MAX_EXTENSION_DAYS } from "@ocop/shared/stars"
import { NOTICE_MODULE } from "../modules/notice"

export type Found = { ids: string[]; count: number }
type Bindings = Record<string, string | number>
type Condition = { sql: string; bindings?: Bindings }
type Asked = { organization_id: string; q: string; page: number }

/**
 * Which products of an organization stand on a page of its list, the newest first. Only ids are read before the page is
 * cut, so that the last page is as quick as the first. `day` is `YYYY-MM-DD` in Asia/Ho_Chi_Minh.
 */
export async function findGoods(
  container: MedusaContainer,
  { filter, day, ...asked }: Asked & { filter: LiveFilter | undefined; day: string },
): Promise<Found> {
  const threshold = filter === "low_stock" ? await thresholdOf(container, asked.organization_id) : 0
  return pageOf(container, asked, {
    from: `organization_organization_product_product link
           join product it on it.id = link.product_id and it.deleted_at is null`,
    where: "link.organization_id = :organization_id and link.deleted_at is null",
    conditions: [
      ...nameConditions("it.title", asked.q),
      ...(filter ? [{ sql: LIVE[filter], bindings: { day, threshold, longest: MAX_EXTENSION_DAYS } }] : []),
    ],
  })
}

/** The same of what is being written or waits for review. */
export function findOpen(
  container: MedusaContainer,
  { filter, ...asked }: Asked & { filter: OpenFilter | undefined },
): Promise<Found> {
  return pageOf(container, asked, {
    from: "listing_proposal it",
    where: `it.organization_id = :organization_id and it.deleted_at is null
            and it.status in ('draft', 'submitted', 'sent_back')`,
    conditions: [
      ...nameConditions("it.name", asked.q),
      ...(filter ? [{ sql: "it.status = :filter", bindings: { filter } }] : []),
    ],
  })
}

export function thresholdOf(container: MedusaContainer, organization_id: string): Promise<number> {
  return container.resolve(NOTICE_MODULE).thresholdOf(organization_id)
}

type Source = { from: string; where: string; conditions: readonly Condition[] }

async function pageOf(
  container: MedusaContainer,
  { organization_id, page }: Asked,
  { from, where, conditions }: Source,
): Promise<Found> {
  const { rows } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw<{ rows: { id: string; count: string }[] }>(
      `select it.id, count(*) over () as count from ${from}
       where ${[where, ...conditions.map(({ sql }) => sql)].join(" and ")}
       order by it.id desc limit :take offset :skip`,
      {
        organization_id,
        take: LISTINGS_PER_PAGE,
        skip: (page - 1) * LISTINGS_PER_PAGE,
        ...Object.assign({}, ...conditions.map(({ bindings }) => bindings)),
      },
    )
  return { ids: rows.map(({ id }) => id), count: Number(rows[0]?.count ?? 0) }
}

/**
 * Every word somewhere in the name, marks or not. No index: the names of one organization are few, and their rows are
 * read anyway.
 */
export function nameConditions(column: string, q: string): Condition[] {
  const words = fold(q).split(/\s+/).filter(Boolean)
  return words.map((word, index) => ({
    sql: `lower(unaccent(${column})) like :word_${index}`,
    bindings: { [`word_${index}`]: `%${word.replace(/[\\%_]/g, String.raw`\$&`)}%` },
  }))
}

/** As `readAvailable` counts them: all packs of the organization, from what lies at its place. */
const packsWhere = (having: string) =>
  `it.id in (
     select pack.product_id from (
       select v.product_id, v.id, greatest(0, coalesce(min(floor(coalesce(stock.free, 0) / ii.required_quantity)), 0)) as free
       from organization_organization_product_product own
       join product_variant v on v.product_id = own.product_id and v.deleted_at is null
       left join product_variant_inventory_item ii on ii.variant_id = v.id and ii.deleted_at is null
       left join (
         select l.inventory_item_id, sum(l.stocked_quantity - l.reserved_quantity) as free
         from organization_organization_stock_location_stock_location place
         join inventory_level l on l.location_id = place.stock_location_id and l.deleted_at is null
         where place.organization_id = :organization_id and place.deleted_at is null
         group by l.inventory_item_id
       ) stock on stock.inventory_item_id = ii.inventory_item_id
       where own.organization_id = :organization_id and own.deleted_at is null
       group by v.product_id, v.id
     ) pack group by pack.product_id having ${having}
   )`

/** Recognitions of a product that somebody has verified, as `starOn` of @ocop/shared/stars takes them. */
const recognitionWhere = (days: string) =>
  `exists (
     select 1 from ocop_recognition r join ocop_decision d on d.id = r.decision_id
     where r.product_id = it.id and r.deleted_at is null and r.verified_on is not null
       and (coalesce(r.source, '') <> '' or coalesce(d.scan_url, '') <> '')
       and (r.revoked_on is null or r.revoked_on > :day) and r.valid_from <= :day and (${days})
   )`

const IN_FORCE = `r.valid_until >= :day or (r.extended_until >= :day
  and r.extended_until <= to_char(cast(r.valid_until as date) + cast(:longest as integer), 'YYYY-MM-DD'))`

const LIVE: Record<LiveFilter, string> = {
  on_sale: "it.status = 'published'",
  off_sale: "it.status <> 'published'",
  stopped: `exists (
    select 1 from ocop_sale_stop s
    where s.deleted_at is null and s."from" <= :day and (s.until is null or s.until >= :day)
      and (s.lifted_on is null or s.lifted_on > :day)
      and (s.product_id = it.id or s.organization_id = :organization_id)
  )`,
  star_expired: `${recognitionWhere("r.valid_until < :day")} and not ${recognitionWhere(IN_FORCE)}`,
  out_of_stock: packsWhere("sum(pack.free) = 0"),
  low_stock: packsWhere("sum(pack.free) > 0 and min(pack.free) <= :threshold"),
}
