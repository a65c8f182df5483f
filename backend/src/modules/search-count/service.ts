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

const TABLE = "search_count"

type Dependencies = { [ContainerRegistrationKeys.PG_CONNECTION]: Knex }

/** What was searched for, in sums of a day. */
export default class SearchCountModuleService extends MedusaService({}) {
  private readonly connection: Knex

  constructor(dependencies: Dependencies) {
    super(dependencies)
    this.connection = dependencies[ContainerRegistrationKeys.PG_CONNECTION]
  }

  /**
   * Adds what a storefront has counted. New queries are left out once a day has `MOST_QUERIES_A_DAY`, give or take one
   * batch, and so are clicks on results that nobody searched for that day.
   *
   * @param day YYYY-MM-DD
   */
  async add(day: string, rows: readonly CountedSearch[]): Promise<void> {
    // In order of the words: two storefronts that add the same rows at once wait for each other, and never both.
    await this.connection.raw(
      `with counted as (
         select query, sum(searches)::int as searches, sum(without_result)::int as without_result,
                sum(clicks)::int as clicks, sum(click_position_sum)::bigint as click_position_sum
         from jsonb_to_recordset(:rows::jsonb)
           as row(query text, searches int, without_result int, clicks int, click_position_sum bigint)
         group by query
       )
       insert into "${TABLE}" (day, query, searches, without_result, clicks, click_position_sum)
       select :day::date, query, searches, without_result, clicks, click_position_sum
       from counted
       where exists (select 1 from "${TABLE}" as known where known.day = :day::date and known.query = counted.query)
          or (searches > 0 and (select count(*) from "${TABLE}" where day = :day::date) < :most)
       order by query
       on conflict (day, query) do update set
         searches = "${TABLE}".searches + excluded.searches,
         without_result = "${TABLE}".without_result + excluded.without_result,
         clicks = "${TABLE}".clicks + excluded.clicks,
         click_position_sum = "${TABLE}".click_position_sum + excluded.click_position_sum`,
      { day, rows: JSON.stringify(rows), most: MOST_QUERIES_A_DAY },
    )
  }

  /** All searches from a day on. */
  async sumsSince(day: string): Promise<SearchSums> {
    const { rows } = await this.connection.raw<{ rows: [SearchSums] }>(
      `select coalesce(sum(searches), 0)::int as searches, coalesce(sum(without_result), 0)::int as without_result,
              coalesce(sum(clicks), 0)::int as clicks
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
      `select query, searches, without_result, clicks, mean_position from (
         select *, row_number() over (order by searches desc, query) as by_searches,
                row_number() over (order by without_result desc, searches desc, query) as by_without_result
         from (
           select query, sum(searches)::int as searches, sum(without_result)::int as without_result,
                  sum(clicks)::int as clicks,
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
}
