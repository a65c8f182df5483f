import { createHash } from "node:crypto"
import { setTimeout as delay } from "node:timers/promises"
import type { Synonyms } from "@ocop/shared/search"
import type { IndexPlan } from "../search-vietnamese/columns"
import { canBeMirrored, toServerDocument } from "./attributes"
import type { SearchServer } from "./client"
import { toSettings } from "./settings"

/** To be lifted when documents are written otherwise than before: indexes made by an older form are made anew. */
const FORM = 1

/** So many documents go in one request, of some kilobytes each. */
const BATCH = 500

/** How often a write looks whether another process that brings changes over is done, and how long between, in ms. */
const LOOKS = 40
const LOOK_MS = 50

/** Of all processes of the shop one at a time. */
const LOCK = "select pg_try_advisory_xact_lock(hashtext('search_mirror')) as free"

type Row = Record<string, unknown>
type Manager = {
  execute: (sql: string, params?: unknown[]) => Promise<Row[]>
  transactional?: <T>(work: (manager: Manager) => Promise<T>) => Promise<T>
}

/** An index of the database, which is an index of the same name on the server. */
export type MirroredIndex = { name: string; table_name: string; plan: IndexPlan }

type Options = {
  manager: Manager
  server: SearchServer
  synonyms: Synonyms
  tieBreakers: readonly string[]
  /** All indexes that the database holds now. */
  listIndexes: (manager: Manager) => Promise<MirroredIndex[]>
}

/**
 * Keeps the indexes of a server equal to those of the database. The database notes by triggers which documents have
 * changed (`search_mirror_change`); the notes are carried over in their order and forgotten once the server has done
 * them, under a lock of the whole shop. What cannot be told by notes (an index that was never filled, was made in another
 * form, or lost its documents) is filled anew beside the old one, which it replaces in one step.
 */
export class Mirror {
  readonly #options: Options
  readonly #served = new Map<string, MirroredIndex>()
  readonly #madeWith = new Map<string, string>()

  constructor(options: Options) {
    this.#options = options
  }

  /** The index, where the server holds all of it. */
  served(name: string): MirroredIndex | undefined {
    return this.#served.get(name)
  }

  /** Whether the server holds indexes that would be made otherwise by now: synonyms have changed. */
  get isOutdated(): boolean {
    return [...this.#served.values()].some(({ name, plan }) => this.#madeWith.get(name) !== this.#formOf(plan))
  }

  #serve(index: MirroredIndex): void {
    this.#served.set(index.name, index)
    this.#madeWith.set(index.name, this.#formOf(index.plan))
  }

  /** Whether anything is noted that the server was not told yet. */
  async isBehind(): Promise<boolean> {
    const [row] = await this.#options.manager.execute(`select exists (select from "search_mirror_change") as behind`)
    return row?.["behind"] === true
  }

  /**
   * Makes the server equal to the database, whatever state either of them is in. @returns what was done
   *
   * @throws ServerDown, and whatever else keeps the server from being used
   */
  async recover(): Promise<string> {
    this.#served.clear()
    return this.#locked(async (manager) => {
      const indexes = await this.#follow(await this.#options.listIndexes(manager))
      await this.#dropOthers(manager, indexes)
      let filled = 0
      for (const index of indexes) filled += (await this.#isMade(manager, index)) ? 0 : await this.#fill(manager, index)
      const carried = await this.#carryAll(manager, indexes)
      // A server that was given a new disk has the index from a copy of it, or none of what it was told last.
      for (const index of indexes) {
        if (await this.#isWhole(manager, index)) continue
        filled += await this.#fill(manager, index)
        await this.#carryAll(manager, indexes)
      }
      for (const index of indexes) this.#serve(index)
      return `${indexes.length} indexes, ${carried} changes caught up, ${filled} documents written anew`
    })
  }

  /**
   * Tells the server what is noted. Where another process does that already, it is waited for a little.
   *
   * @throws ServerDown, and whatever else keeps the server from being used
   */
  async carry(): Promise<void> {
    for (let look = 0; look < LOOKS; look += 1) {
      if (!(await this.isBehind())) return
      const isDone = await this.#tryLocked(async (manager) => this.#carryAll(manager, [...this.#served.values()]))
      if (isDone !== undefined) return
      await delay(LOOK_MS)
    }
  }

  /** An index that another process has made and filled. */
  async learn(name: string): Promise<void> {
    const { manager, listIndexes } = this.#options
    const index = (await listIndexes(manager)).find((one) => one.name === name)
    if (index && (await this.#isMade(manager, index))) this.#serve(index)
  }

  /** An index that the database has just made. */
  async add(index: MirroredIndex): Promise<void> {
    await this.#locked(async (manager) => {
      const [mirrored] = await this.#follow([index])
      if (!mirrored) return
      await this.#fill(manager, mirrored)
      this.#serve(mirrored)
    })
  }

  /** An index that the database has dropped. */
  async drop(name: string): Promise<void> {
    this.#served.delete(name)
    await this.#locked(async (manager) => this.#dropOthers(manager, await this.#options.listIndexes(manager)))
  }

  /**
   * From here on changes of these are noted. Those that the server would hold otherwise than meant are left out. Each is
   * committed at once: nobody who writes waits until the server was filled.
   */
  async #follow(indexes: readonly MirroredIndex[]): Promise<MirroredIndex[]> {
    const mirrored = indexes.filter(({ plan }) => canBeMirrored(plan))
    const { manager } = this.#options
    for (const { table_name, name } of mirrored) await manager.execute("select search_follow(?, ?)", [table_name, name])
    return mirrored
  }

  async #dropOthers(manager: Manager, indexes: readonly MirroredIndex[]): Promise<void> {
    const tables = new Set(indexes.map(({ table_name }) => table_name))
    const names = new Set(indexes.map(({ name }) => name))
    for (const { table_name, uid } of await manager.execute(`select "table_name", "uid" from "search_mirror_index"`)) {
      if (tables.has(String(table_name))) continue
      if (!names.has(String(uid))) await this.#options.server.deleteIndex(String(uid))
      await manager.execute(`delete from "search_mirror_change" where "table_name" = ?`, [table_name])
      await manager.execute(`delete from "search_mirror_index" where "table_name" = ?`, [table_name])
    }
  }

  async #isMade(manager: Manager, { table_name, plan, name }: MirroredIndex): Promise<boolean> {
    const [row] = await manager.execute(`select "made_with" from "search_mirror_index" where "table_name" = ?`, [
      table_name,
    ])
    if (row?.["made_with"] !== this.#formOf(plan)) return false
    return (await this.#options.server.countOf(name)) !== null
  }

  async #isWhole(manager: Manager, { table_name, name }: MirroredIndex): Promise<boolean> {
    const [row] = await manager.execute(`select count(*)::int as n from "${table_name}"`)
    return row?.["n"] === (await this.#options.server.countOf(name))
  }

  /** What an index of the server was made with. */
  #formOf(plan: IndexPlan): string {
    const settings = toSettings(plan, this.#options.synonyms, this.#options.tieBreakers)
    return createHash("sha256")
      .update(JSON.stringify([FORM, plan.schema_hash, settings]))
      .digest("hex")
  }

  /** Fills an index beside the one that is read, and puts it in its place. Changes noted meanwhile are told afterwards. */
  async #fill(manager: Manager, { name, table_name, plan }: MirroredIndex): Promise<number> {
    const { server, synonyms, tieBreakers } = this.#options
    const settings = toSettings(plan, synonyms, tieBreakers)
    const beside = `${name}-next`
    await server.deleteIndex(beside)
    await server.createIndex(beside, plan.primary_key, settings)
    let written = 0
    let last = ""
    for (;;) {
      const rows = await manager.execute(
        `select "id", "document" from "${table_name}" where "id" > ? order by "id" limit ${BATCH}`,
        [last],
      )
      if (rows.length === 0) break
      await server.put(beside, toDocuments(rows, plan), plan.primary_key)
      written += rows.length
      last = String(rows.at(-1)?.["id"])
    }
    if ((await server.countOf(name)) === null) await server.createIndex(name, plan.primary_key, settings)
    await server.swapIndexes(name, beside)
    await server.deleteIndex(beside)
    await manager.execute(
      `update "search_mirror_index" set "made_with" = ?, "built_at" = now() where "table_name" = ?`,
      [this.#formOf(plan), table_name],
    )
    return written
  }

  /** Tells the server all that is noted of these, in its order. @returns how many notes there were */
  async #carryAll(manager: Manager, indexes: readonly MirroredIndex[]): Promise<number> {
    let carried = 0
    for (const index of indexes) {
      for (;;) {
        const notes = await manager.execute(
          `select "id", "document_id" from "search_mirror_change" where "table_name" = ? order by "id" limit ${BATCH}`,
          [index.table_name],
        )
        if (notes.length === 0) break
        await this.#tell(manager, index, notes)
        await manager.execute(
          `delete from "search_mirror_change" where "id" in (select value::bigint from jsonb_array_elements_text(?::jsonb))`,
          [JSON.stringify(notes.map(({ id }) => String(id)))],
        )
        carried += notes.length
      }
    }
    return carried
  }

  async #tell(manager: Manager, { name, table_name, plan }: MirroredIndex, notes: readonly Row[]): Promise<void> {
    const { server } = this.#options
    const ids = [...new Set(notes.flatMap(({ document_id }) => (document_id === null ? [] : [String(document_id)])))]
    if (notes.some(({ document_id }) => document_id === null)) await server.empty(name)
    const rows = await manager.execute(
      `select "id", "document" from "${table_name}" where "id" in (select value from jsonb_array_elements_text(?::jsonb))`,
      [JSON.stringify(ids)],
    )
    const present = new Set(rows.map(({ id }) => String(id)))
    await server.put(name, toDocuments(rows, plan), plan.primary_key)
    await server.remove(
      name,
      ids.filter((id) => !present.has(id)),
    )
  }

  async #locked<T>(work: (manager: Manager) => Promise<T>): Promise<T> {
    for (;;) {
      const done = await this.#tryLocked(async (manager) => ({ value: await work(manager) }))
      if (done !== undefined) return done.value
      await delay(LOOK_MS)
    }
  }

  /** Undefined where another process has the lock. */
  async #tryLocked<T>(work: (manager: Manager) => Promise<T>): Promise<T | undefined> {
    const within = async (manager: Manager) => {
      const [row] = await manager.execute(LOCK)
      return row?.["free"] === true ? work(manager) : undefined
    }
    const { manager } = this.#options
    return manager.transactional ? manager.transactional(within) : within(manager)
  }
}

function toDocuments(rows: readonly Row[], plan: IndexPlan): Record<string, unknown>[] {
  return rows.map(({ document }) => toServerDocument(parsed(document), plan))
}

const parsed = (document: unknown): Row => (typeof document === "string" ? JSON.parse(document) : (document as Row))
