import { ContainerRegistrationKeys, MedusaService } from "@medusajs/framework/utils"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { readFills, type Fill } from "./fills"
import { ALL_IDS, indexFunctions, indexTriggers, type IndexName } from "./mark-documents"
import { documentTriggers, editTriggers, type ChangeScope, type Trigger } from "./triggers"

const TABLE = "catalogue_change"
const TO_INDEX = "document_to_index"

/** Held by who writes; as it was always called, so that processes of an older version take turns with these. */
export const WRITER = "product_to_index"

/** So many are read from the database, and written to the index, in one go; answers that are given meanwhile wait for it. */
const BATCH = 50

/** How long a document waits that could not be written, while the others go on. */
const PUT_OFF = "1 minute"

/** Longer than any transaction runs. */
const KEPT_MS = 300_000

type Dependencies = { [ContainerRegistrationKeys.PG_CONNECTION]: Knex }
/** Writes what has become of some documents to an index. */
type Write = (index: string, ids: string[]) => Promise<void>
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
  private isHoldingBack = false
  private running: Promise<number> | undefined
  private next: Promise<number> | undefined

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

  /** Marks documents that no change of a row has marked; what changes meanwhile goes before what is only routine. */
  async mark(index: IndexName, ids: readonly string[], { isRoutine = false } = {}): Promise<void> {
    if (ids.length === 0) return
    await this.connection.raw(
      `insert into ${TO_INDEX} (index_name, document_id, is_routine)
       select ?, jsonb_array_elements_text(?::jsonb), ?`,
      [index, JSON.stringify(ids), isRoutine],
    )
  }

  /** The same for all that an index may hold. */
  async markAll(index: IndexName): Promise<void> {
    await this.connection.raw(
      `insert into ${TO_INDEX} (index_name, document_id, is_routine)
       select ?, found.id, true from (${ALL_IDS[index]}) as found (id) order by found.id`,
      [index],
    )
  }

  /** From now on this process hands out nothing that is marked: it fills the shop, and the index itself. */
  async holdBackMarked(): Promise<void> {
    this.isHoldingBack = true
  }

  /** Forgets all marks of an index: whoever calls it has written everything. */
  async forgetMarks(index: IndexName): Promise<void> {
    await this.connection(TO_INDEX).where({ index_name: index }).delete()
  }

  /**
   * Hands out what is marked until none is left that is due. A mark goes only after its document was written, and only if
   * it was there before the document was read: whoever dies in between has lost nothing, and what changes while it is
   * written is written again. While an index is filled anew its marks are held, and handed out once more after it: the
   * new version has read some rows before they changed. One process at a time does this, so that nobody writes what another has read earlier;
   * the others return at once. Within a process, whoever asks while it runs gets one more run after it, together with all
   * others who ask: a thousand events are a few batches.
   *
   * @param write is called again with each of them alone where some cannot be written; those wait for a minute
   * @returns how many were handed out
   * @throws what `write` throws, where it can write none of a batch
   */
  async eachMarked(write: Write): Promise<number> {
    const before = this.running
    if (before === undefined) {
      this.running = this.handOut(write).finally(() => (this.running = undefined))
      return this.running
    }
    this.next ??= before
      .catch(() => 0)
      .then(() => {
        this.next = undefined
        return this.eachMarked(write)
      })
    return this.next
  }

  private async handOut(write: Write): Promise<number> {
    let written = 0
    while (!this.isHoldingBack && (await this.isAnyDue())) {
      const next = await this.connection.transaction((transaction) => writeNext(transaction, write))
      if (next.error !== undefined) throw next.error
      if (next.written === 0) return written
      written += next.written
    }
    return written
  }

  /** One small statement, as most of what is asked finds none. Whether what is held is due now is asked by who writes. */
  private async isAnyDue(): Promise<boolean> {
    const { rows } = await this.connection.raw<{ rows: { is_due: boolean }[] }>(
      `select exists (select from ${TO_INDEX} where due_at <= now() or due_at = 'infinity') as is_due`,
    )
    return rows[0]?.is_due === true
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
        ...[...editTriggers(), ...indexTriggers()].filter(({ table }) => tables.some(({ name }) => name === table)),
        ...tables.flatMap(({ name, is_index }) => (is_index ? documentTriggers(name) : [])),
      ]
      const isPresent = (trigger: Trigger) =>
        present.some(({ name, table }) => name === trigger.name && table === trigger.table)
      for (const sql of indexFunctions()) await transaction.raw(sql)
      for (const trigger of wanted) if (!isPresent(trigger)) await transaction.raw(trigger.sql)
    })
  }
}

type Next = { written: number; error?: unknown }
type Marked = { index_name: string; document_id: string; marks: string[] }

/** One batch, under the lock of the one who writes: some documents, each with all of its marks. */
async function writeNext(transaction: Knex.Transaction, write: Write): Promise<Next> {
  const { rows: locks } = await transaction.raw<{ rows: { is_mine: boolean }[] }>(
    `select pg_try_advisory_xact_lock(hashtext('${WRITER}')) as is_mine`,
  )
  if (locks[0]?.is_mine !== true) return { written: 0 }
  const before = await readFills(transaction)
  await release(transaction, before)
  const { rows } = await transaction.raw<{ rows: Marked[] }>(
    `with first as (select * from ${TO_INDEX} where due_at <= now() order by is_routine, id limit ${10 * BATCH}),
          next as (select index_name, document_id from first group by index_name, document_id
                   order by min(is_routine::int), min(id) limit ${BATCH})
     select index_name, document_id, array_agg(id::text) as marks from ${TO_INDEX}
     join next using (index_name, document_id) group by index_name, document_id`,
  )
  if (rows.length === 0) return { written: 0 }
  const failures = await writeAll(rows, write)
  const done = rows.filter((row) => !failures.has(row))
  const after = await readFills(transaction)
  await hold(
    transaction,
    done.filter(({ index_name }) => isFilled(before.get(index_name), after.get(index_name))),
  )
  await transaction(TO_INDEX).whereIn("id", marksOf(done)).delete()
  await transaction(TO_INDEX)
    .whereIn("id", marksOf([...failures.keys()]))
    .update({ due_at: transaction.raw(`clock_timestamp() + interval '${PUT_OFF}'`) })
  const [error] = failures.values()
  return failures.size === rows.length ? { written: 0, error } : { written: rows.length }
}

const marksOf = (rows: readonly Marked[]) => rows.flatMap(({ marks }) => marks)

/** Whether an index was filled while it was written to, if only in part of that time. */
const isFilled = (before: Fill | undefined, after: Fill | undefined) =>
  before?.is_open === true || before?.begun !== after?.begun

/** Keeps one mark of each of these, for when no version is filled any more. */
async function hold(transaction: Knex.Transaction, rows: readonly Marked[]): Promise<void> {
  if (rows.length === 0) return
  const held = rows.map(({ index_name, document_id }) => ({ index_name, document_id, due_at: "infinity" }))
  await transaction(TO_INDEX).insert(held)
}

/** What was held is due where nothing is filled any more. */
async function release(transaction: Knex.Transaction, fills: ReadonlyMap<string, Fill>): Promise<void> {
  const open = [...fills].flatMap(([name, { is_open }]) => (is_open ? [name] : []))
  await transaction(TO_INDEX)
    .where("due_at", "infinity")
    .whereNotIn("index_name", open)
    .update({ due_at: transaction.fn.now() })
}

/** One that cannot be written does not hold up the others. @returns why not, by what it is */
async function writeAll(rows: readonly Marked[], write: Write): Promise<Map<Marked, unknown>> {
  const failures = new Map<Marked, unknown>()
  for (const index of new Set(rows.map(({ index_name }) => index_name))) {
    const own = rows.filter(({ index_name }) => index_name === index)
    try {
      await write(
        index,
        own.map(({ document_id }) => document_id),
      )
    } catch {
      for (const row of own) {
        await write(index, [row.document_id]).catch((error: unknown) => failures.set(row, error))
      }
    }
  }
  return failures
}
