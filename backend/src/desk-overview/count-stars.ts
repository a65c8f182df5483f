import type { MedusaContainer } from "@medusajs/framework/types"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { WATCHED_STATES, type DeskOverview } from "@ocop/shared/desk-overview"
import { LegalForm } from "@ocop/shared/organization"
import { Stars } from "@ocop/shared/stars"
import { gazetteer } from "../gazetteer"
import { conditionOf, recognitionsOf } from "../official/recognition-query"
import type { Official } from "../official/require-official"

type Scope = Pick<Official, "provinces">

/** How many recognitions are in each state that somebody has to watch, read at once. */
export async function countWatched(
  container: MedusaContainer,
  scope: Scope,
  day: string,
): Promise<DeskOverview["watched"]> {
  const columns = WATCHED_STATES.map((state) => {
    const [sql, values] = conditionOf(state, day)
    return raw(container, `count(*) filter (where ${sql}) as "${state}"`, values)
  })
  const [counts]: Record<string, string>[] = await recognitionsOf(container, scope)
    .join("product as p", "p.id", "r.product_id")
    .select(columns)
  return WATCHED_STATES.map((state) => ({ state, count: Number(counts?.[state] ?? 0) }))
}

export type Standing = Pick<DeskOverview, "by_stars" | "by_form" | "by_commune"> & { count: number; upgraded: number }

type StandingRow = { stars: number; form: string; commune: string | null; count: number; upgraded: number }

/** The goods whose star shoppers are shown, by what the star, the producer and the place are. */
export async function countStanding(container: MedusaContainer, scope: Scope, day: string): Promise<Standing> {
  const rows: StandingRow[] = await recognitionsOf(container, scope)
    .join("product as p", "p.id", "r.product_id")
    .whereRaw(...conditionOf("standing", day))
    .groupBy("r.stars", "o.legal_form", "f.origin_commune_code")
    .select([
      "r.stars",
      raw(container, "coalesce(o.legal_form, 'unknown') as form", []),
      "f.origin_commune_code as commune",
      raw(container, "count(*)::int as count", []),
      raw(container, `count(*) filter (where ${RISEN})::int as upgraded`, []),
    ])
  return {
    count: sum(rows, ({ count }) => count),
    upgraded: sum(rows, ({ upgraded }) => upgraded),
    by_stars: ([5, 4, 3] as const).map((stars) => ({
      stars: Stars.parse(stars),
      count: sum(
        rows.filter((row) => row.stars === stars),
        ({ count }) => count,
      ),
    })),
    by_form: grouped(rows, ({ form }) => form).map(([form, count]) => ({ form: LegalForm.parse(form), count })),
    by_commune: grouped(rows, ({ commune }) => commune).map(([code, count]) => ({
      code,
      name: (code !== null && gazetteer().commune(code)?.name) || "–",
      count,
    })),
  }
}

/** Somebody had verified fewer stars of the same goods before. */
const RISEN = `exists (select 1 from ocop_recognition before
  where before.product_id = r.product_id and before.deleted_at is null and before.verified_on is not null
    and before.valid_from < r.valid_from and before.stars < r.stars)`

function raw(container: MedusaContainer, sql: string, values: string[]): Knex.Raw {
  return container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(sql, values)
}

function sum(rows: readonly StandingRow[], of: (row: StandingRow) => number): number {
  return rows.reduce((total, row) => total + of(row), 0)
}

/** The most first; what is as many, by its key. */
function grouped<K extends string | null>(
  rows: readonly StandingRow[],
  keyOf: (row: StandingRow) => K,
): [key: K, count: number][] {
  const counts = new Map<K, number>()
  for (const row of rows) counts.set(keyOf(row), (counts.get(keyOf(row)) ?? 0) + row.count)
  return [...counts].toSorted(([a, n], [b, m]) => m - n || (String(a) < String(b) ? -1 : 1))
}
