import { ContainerRegistrationKeys, MedusaService } from "@medusajs/framework/utils"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { documentTriggers, editTriggers, type ChangeScope, type Trigger } from "./triggers"

const TABLE = "catalogue_change"

/** Longer than any transaction runs. */
const KEPT_MS = 300_000

type Dependencies = { [ContainerRegistrationKeys.PG_CONNECTION]: Knex }
type Row = { scope: ChangeScope; last: string; count: string; moment: string }

/** A word for each scope that is another one after every change. */
export type Versions = Record<ChangeScope, string>

/**
 * Knows whether anything that is shown has changed, whoever changed it. The database itself writes it down, so neither a
 * lost event nor a statement by hand can leave a copy standing that is no longer right.
 */
export default class CatalogueChangeModuleService extends MedusaService({}) {
  readonly __hooks = { onApplicationStart: () => this.install() }
  private readonly connection: Knex

  constructor(dependencies: Dependencies) {
    super(dependencies)
    this.connection = dependencies[ContainerRegistrationKeys.PG_CONNECTION]
  }

  /**
   * The versions now. What is read after this call is at least as new as they are. A change that was begun early and
   * committed late lifts the count, not the last id; the moment tells a database from its restored copy.
   */
  async versions(): Promise<Versions> {
    const rows: Row[] = await this.connection(TABLE)
      .select("scope", this.connection.raw("(extract(epoch from max(made_at)) * 1000000)::bigint as moment"))
      .max({ last: "id" })
      .sum({ count: "weight" })
      .groupBy("scope")
    const versionOf = (scope: ChangeScope) => {
      const row = rows.find((found) => found.scope === scope)
      return row ? `${row.last}.${row.count}.${row.moment}` : "0"
    }
    const catalogue = versionOf("catalogue")
    return { catalogue, stock: `${catalogue}-${versionOf("stock")}` }
  }

  /** Forgets old changes but the last of each scope, which from then on counts for them: the versions stay. */
  async deleteOld(now: Date): Promise<void> {
    await this.connection.raw(
      `with last as (select scope, max(id) as id from ${TABLE} group by scope),
            gone as (delete from ${TABLE} where made_at < ? and id not in (select id from last) returning scope, weight),
            sums as (select scope, sum(weight) as weight from gone group by scope)
       update ${TABLE} kept set weight = kept.weight + sums.weight from sums join last using (scope)
       where kept.id = last.id`,
      [new Date(now.getTime() - KEPT_MS)],
    )
  }

  /** Puts the triggers in place that are missing. Processes that start together take turns. */
  private async install(): Promise<void> {
    await this.connection.transaction(async (transaction) => {
      await transaction.raw("select pg_advisory_xact_lock(hashtext('install_catalogue_triggers'))")
      const { rows: tables } = await transaction.raw<{ rows: { name: string; is_index: boolean }[] }>(
        `select c.relname as name, exists (
           select from pg_attribute a where a.attrelid = c.oid and a.attname = 'search_vector' and not a.attisdropped
         ) as is_index
         from pg_class c where c.relkind = 'r' and c.relnamespace = current_schema()::regnamespace`,
      )
      const { rows: present } = await transaction.raw<{ rows: Pick<Trigger, "name" | "table">[] }>(
        `select t.tgname as name, c.relname as table from pg_trigger t join pg_class c on c.oid = t.tgrelid
         where t.tgname like 'mark\\_%' and c.relnamespace = current_schema()::regnamespace`,
      )
      const wanted = [
        ...editTriggers().filter(({ table }) => tables.some(({ name }) => name === table)),
        ...tables.flatMap(({ name, is_index }) => (is_index ? documentTriggers(name) : [])),
      ]
      const isPresent = (trigger: Trigger) =>
        present.some(({ name, table }) => name === trigger.name && table === trigger.table)
      for (const trigger of wanted) if (!isPresent(trigger)) await transaction.raw(trigger.sql)
    })
  }
}
