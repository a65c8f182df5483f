import { createHmac } from "node:crypto"
import { ContainerRegistrationKeys, MedusaService } from "@medusajs/framework/utils"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import {
  FEWEST_SHOWN_SEARCHES,
  MOST_QUERIES_A_DAY,
  MOST_SHOWN_QUERIES,
  type CountedSearch,
  type SearchCountRow,
  type SearchSums,
} from "@ocop/shared/search-count"
import { env } from "../../env"

const TABLE = "search_count"
const SEEN = "search_seen"

const CLICKS = ["clicks", "maker_clicks", "commune_clicks", "point_clicks"] as const
const SUMS = ["searches", "without_result", "click_position_sum", ...CLICKS] as const

type Dependencies = { [ContainerRegistrationKeys.PG_CONNECTION]: Knex }

/** What was searched for, in sums of a day. */
export default class SearchCountModuleService extends MedusaService({}) {
  private readonly connection: Knex

  constructor(dependencies: Dependencies) {
    super(dependencies)
    this.connection = dependencies[ContainerRegistrationKeys.PG_CONNECTION]
  }

  /**
   * Adds what a storefront has counted, of each visitor every query and every kind of result once a day. New queries are
   * left out once a day has `MOST_QUERIES_A_DAY`, give or take one batch, and so is what was opened of words that nobody
   * searched for that day.
   *
   * @param day YYYY-MM-DD
   */
  async add(day: string, rows: readonly CountedSearch[]): Promise<void> {
    // In order of the hashes, then of the words: two storefronts that add the same at once wait for each other, never both.
    await this.connection.raw(
      `with told as (
         select distinct on (seen) * from jsonb_to_recordset(:events::jsonb)
           as event(seen text, query text, what text, without_result boolean, position int) order by seen
       ), taken as (
         select * from told
         where exists (select 1 from "${TABLE}" as known where known.day = :day::date and known.query = told.query)
            or (exists (select 1 from told as search where search.query = told.query and search.what = 'search')
                and (select count(*) from "${TABLE}" where day = :day::date) < :most)
       ), fresh as (
         insert into "${SEEN}" (day, id) select :day::date, seen from taken order by seen on conflict do nothing returning id
       ), counted as (
         select query, count(*) filter (where what = 'search') as searches,
                count(*) filter (where what = 'search' and without_result) as without_result,
                count(*) filter (where what = 'product') as clicks,
                coalesce(sum(position) filter (where what = 'product'), 0) as click_position_sum,
                count(*) filter (where what = 'maker') as maker_clicks,
                count(*) filter (where what = 'commune') as commune_clicks,
                count(*) filter (where what = 'point') as point_clicks
         from taken join fresh on fresh.id = taken.seen group by query
       )
       insert into "${TABLE}" (day, query, ${SUMS.join(", ")})
       select :day::date, query, ${SUMS.join(", ")} from counted order by query
       on conflict (day, query) do update set
         ${SUMS.map((sum) => `${sum} = "${TABLE}".${sum} + excluded.${sum}`).join(", ")}`,
      { day, events: JSON.stringify(rows.flatMap((row) => eventsOf(day, row))), most: MOST_QUERIES_A_DAY },
    )
  }

  /** All searches from a day on. */
  async sumsSince(day: string): Promise<SearchSums> {
    const { rows } = await this.connection.raw<{ rows: [SearchSums] }>(
      `select coalesce(sum(searches), 0)::int as searches, coalesce(sum(without_result), 0)::int as without_result,
              ${CLICKS.map((sum) => `coalesce(sum(${sum}), 0)::int as ${sum}`).join(", ")}
       from "${TABLE}" where day >= ?::date`,
      [day],
    )
    return rows[0]
  }

  /**
   * The queries from a day on that lead one of the lists, in no order. What was searched for less than
   * `FEWEST_SHOWN_SEARCHES` times never leaves the database by its words.
   */
  async queriesSince(day: string): Promise<SearchCountRow[]> {
    const { rows } = await this.connection.raw<{ rows: SearchCountRow[] }>(
      `select query, searches, without_result, ${CLICKS.join(", ")}, mean_position from (
         select *, row_number() over (order by searches desc, query) as by_searches,
                row_number() over (order by without_result desc, searches desc, query) as by_without_result
         from (
           select query, sum(searches)::int as searches, sum(without_result)::int as without_result,
                  ${CLICKS.map((sum) => `sum(${sum})::int as ${sum}`).join(", ")},
                  round(sum(click_position_sum) / nullif(sum(clicks), 0), 1)::float8 as mean_position
           from "${TABLE}" where day >= :day::date group by query having sum(searches) >= :fewest
         ) as named
       ) as ranked
       where by_searches <= :most or (by_without_result <= :most and without_result > 0)`,
      { day, fewest: FEWEST_SHOWN_SEARCHES, most: MOST_SHOWN_QUERIES },
    )
    return rows
  }

  /** Erases the sums of the days before one. */
  async forgetBefore(day: string): Promise<void> {
    await this.connection(TABLE).where("day", "<", day).delete()
  }

  /** Erases what visitors were counted for on the days before one. */
  async forgetVisitorsBefore(day: string): Promise<void> {
    await this.connection(SEEN).where("day", "<", day).delete()
  }
}

/** What of a row is counted once: the search, and each kind of result that was opened. */
function eventsOf(day: string, { visitor, query, searched, without_result, opened }: CountedSearch) {
  const event = (what: string, position: number) => ({
    seen: createHmac("sha256", env.COOKIE_SECRET).update([day, visitor, what, query].join("\n")).digest("base64url"),
    ...{ query, what, without_result, position },
  })
  return [
    ...(searched ? [event("search", 0)] : []),
    ...Object.entries(opened).map(([kind, position]) => event(kind, position)),
  ]
}
