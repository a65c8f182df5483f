import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/**
 * How often an index was begun to be filled, and whether a version of it is being filled or may still be made the one
 * that is read: what is written to the present one meanwhile may be missing in that.
 */
export type Fill = { begun: string; is_open: boolean }

/** Of every index, as the search module of Medusa keeps it in its tables. */
export async function readFills(db: Knex): Promise<ReadonlyMap<string, Fill>> {
  const { rows } = await db.raw<{ rows: (Fill & { name: string })[] }>(
    `select i.name, count(s.id)::text as begun, coalesce(bool_or(v.deleted_at is null and (
              v.version > coalesce(i.active_version, 0) and v.status <> 'pending'
              or v.version = i.active_version and v.status in ('building', 'error'))), false) as is_open
     from search_index i join search_index_version v on v.search_index_id = i.id
     left join search_index_sync s on s.search_index_version_id = v.id
     where i.deleted_at is null group by i.name`,
  )
  return new Map(rows.map(({ name, ...fill }) => [name, fill]))
}
