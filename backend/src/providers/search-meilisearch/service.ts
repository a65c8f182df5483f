import type { SearchTypes } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { foldedWords, readingsOf, type Synonyms } from "@ocop/shared/search"
import type { MultiSearchQuery } from "meilisearch"
import VietnameseSearchService from "../search-vietnamese/service"
import { lookUpWords } from "../search-vietnamese/words"
import { Circuit } from "./circuit"
import { NotRead, SearchServer, type ServerOptions } from "./client"
import { type Engine, tellEngine } from "./engine"
import { Mirror } from "./mirror"
import { type Asking, type Place, toAsking, toNearAsking, toProbe } from "./query"
import { toServerWords } from "./words"

type Input = SearchTypes.ProviderSearchQuery
type Result = SearchTypes.SearchResult
type Own = ConstructorParameters<typeof VietnameseSearchService>
type Options = Own[1] & {
  /** Without it the database alone answers. */
  meilisearch?: ServerOptions & {
    /** Sortable fields by which what fits equally well is ordered, ascending. */
    tie_breakers?: readonly string[]
    /** How long until a server that failed is tried again, in ms. */
    probe_ms?: number
  }
}
type Task = SearchTypes.SearchTask
/** One search without marks and, where marks were typed, by them, with the question whether anything has them. */
type Try = { plain: Asking; marked?: Asking; probe?: MultiSearchQuery }

const PROBE_MS = 5_000

/** Below the score of anything that is found. */
const NOTHING = -1

/**
 * The search of the database, and before it, where one is set, a Meilisearch server that holds the same documents. What
 * is written goes to the database, which is the truth, and from there to the server (`Mirror`). What is asked the server
 * answers while it is up to date and well, and the database otherwise (`Circuit`): the same documents for the same
 * words, as far as the two engines can. Of what is asked, the server is asked what it answers as the port means it; the
 * database answers the rest (vectors, least scores, one hit for each value of a field).
 */
export default class MirroredSearchService extends VietnameseSearchService {
  readonly #server: SearchServer | undefined
  readonly #mirror: Mirror | undefined
  readonly #circuit: Circuit | undefined
  readonly #ticking: NodeJS.Timeout | undefined
  readonly #synonyms: Synonyms
  readonly #tieBreakers: readonly string[]
  readonly #lookedFor = new Map<string, number>()
  #carrying: Promise<void> = Promise.resolve()
  #next: Promise<void> | undefined

  constructor(dependencies: Own[0], { meilisearch, ...options }: Options = {}) {
    super(dependencies, options)
    this.#synonyms = options.synonyms ?? new Map()
    this.#tieBreakers = meilisearch?.tie_breakers ?? []
    if (!meilisearch) return
    const server = new SearchServer(meilisearch)
    const mirror = new Mirror({
      manager: this.manager_,
      server,
      synonyms: this.#synonyms,
      tieBreakers: this.#tieBreakers,
      listIndexes: async (manager) => {
        const rows = await manager.execute(`select "name" from "search_postgres_index"`)
        const found = await Promise.all(rows.map(({ name }) => this.getCatalog(String(name), manager)))
        return found.filter((index) => index !== null)
      },
    })
    const probeMs = meilisearch.probe_ms ?? PROBE_MS
    this.#server = server
    this.#mirror = mirror
    this.#circuit = new Circuit({ recover: () => mirror.recover(), logger: this.logger_, probeMs })
    // For changes that another process noted and could not bring over, and for statements by hand.
    this.#ticking = setInterval(() => void this.#tick(), probeMs).unref()
    tellEngine(() => this.engine())
  }

  /** What answers now. */
  engine(): Engine {
    const isUp = this.#circuit?.isClosed ?? false
    return { name: isUp ? "meilisearch" : "database", down_since: this.#circuit?.openSince?.toISOString() ?? null }
  }

  /** Waits until the server was tried: at once, not when its turn comes. */
  async tryServer(): Promise<Engine> {
    await this.#circuit?.attempt()
    return this.engine()
  }

  stop(): void {
    clearInterval(this.#ticking)
    this.#circuit?.stop()
  }

  override async listIndexes(): Promise<SearchTypes.SearchIndexInfo[]> {
    this.#circuit?.wake()
    return super.listIndexes()
  }

  override async upsertIndex(input: { index: SearchTypes.ResolvedSearchIndexDefinition }): Promise<Task> {
    const task = await super.upsertIndex(input)
    await this.#whileUp(async (mirror) => {
      const index = await this.getCatalog(input.index.physical_name)
      if (index) await mirror.add(index)
    })
    return task
  }

  override async deleteIndex(input: { index: string }): Promise<Task> {
    const task = await super.deleteIndex(input)
    await this.#whileUp((mirror) => mirror.drop(input.index))
    return task
  }

  override async upsertDocuments(input: Parameters<VietnameseSearchService["upsertDocuments"]>[0]): Promise<Task> {
    const task = await super.upsertDocuments(input)
    await this.#carry()
    return task
  }

  override async deleteDocuments(input: SearchTypes.SearchDeleteDocumentsInput): Promise<Task> {
    const task = await super.deleteDocuments(input)
    await this.#carry()
    return task
  }

  override async clearIndex(input: { index: string }): Promise<Task> {
    const task = await super.clearIndex(input)
    await this.#carry()
    return task
  }

  override async searchMany(inputs: Input[]): Promise<Result[]> {
    const asked = await this.#askServer(inputs)
    const rest = inputs.filter((_, i) => asked[i] === undefined)
    const others = rest.length > 0 ? await super.searchMany(rest) : []
    return asked.flatMap((result) => result ?? others.shift() ?? [])
  }

  async #tick(): Promise<void> {
    if (this.#circuit?.isClosed && this.#mirror?.isOutdated) await this.#circuit.attempt()
    else await this.#carry()
  }

  /** Brings over what is noted. Those who ask while that runs share the next run, which sees what they have written. */
  #carry(): Promise<void> {
    this.#next ??= this.#carrying.then(() => {
      this.#next = undefined
      return this.#whileUp((mirror) => mirror.carry())
    })
    this.#carrying = this.#next
    return this.#next
  }

  /** A write to the server that fails waits in the notes: who wrote need not know. */
  async #whileUp(work: (mirror: Mirror) => Promise<void>): Promise<void> {
    this.#circuit?.wake()
    if (!this.#mirror || !this.#circuit?.isClosed) return
    try {
      await work(this.#mirror)
    } catch (error) {
      this.#circuit.fail(messageOf(error))
    }
  }

  /** What the server answers; undefined in the place of each search that is for the database. */
  async #askServer(inputs: Input[]): Promise<(Result | undefined)[]> {
    this.#circuit?.wake()
    if (!this.#server || !this.#circuit?.isClosed) return inputs.map(() => undefined)
    try {
      const server = this.#server
      const plain = await this.#askPlain(server, inputs)
      return await Promise.all(plain.map(async (result, i) => result ?? this.#askTolerant(server, inputs[i])))
    } catch (error) {
      // Of one question that it cannot read, the server is no worse.
      if (error instanceof NotRead) this.logger_?.error(`Meilisearch did not read a search: ${error.message}`)
      else this.#circuit.fail(messageOf(error))
      return inputs.map(() => undefined)
    }
  }

  /** One request, whatever the number of searches. */
  async #askPlain(server: SearchServer, inputs: Input[]): Promise<(Result | undefined)[]> {
    const tries = inputs.map((input) => this.#toTry(input))
    const queries: MultiSearchQuery[] = []
    /** Where the answers to a search begin; equal probes are asked once. */
    const probes = new Map<string, number>()
    const places = tries.map((one) => {
      if (!one) return null
      const add = (some: MultiSearchQuery[]) => queries.push(...some) - some.length
      const key = one.probe ? JSON.stringify(one.probe) : ""
      if (one.probe && !probes.has(key)) probes.set(key, add([one.probe]))
      return {
        plain: add(one.plain.queries),
        marked: one.marked ? add(one.marked.queries) : -1,
        probe: probes.get(key),
      }
    })
    if (queries.length === 0) return inputs.map(() => undefined)
    const answers = await server.search(queries)
    return tries.map((one, i) => {
      const place = places[i]
      if (!one || !place) return undefined
      const read = ({ queries: own, read: reading }: Asking, start: number) =>
        reading(answers.slice(start, start + own.length))
      // Marks that were typed are meant, unless nothing in the whole index has them.
      const isMeant = place.probe !== undefined && (answers[place.probe]?.hits.length ?? 0) > 0
      return one.marked && isMeant ? read(one.marked, place.marked) : read(one.plain, place.plain)
    })
  }

  #toTry(input: Input): Try | undefined {
    const place = this.#placeOf(input)
    if (!place) return undefined
    const typed = input.q?.trim() ?? ""
    const isUnfinished = input.search_options?.match_strategy === "last"
    const words = toServerWords(typed, this.#synonyms, isUnfinished)
    const plain = words && orDatabase(() => toAsking(input, words.any, place))
    if (!words || !plain) return undefined
    const { marked, marksOnly } = words
    if (marked === null || marksOnly === null) return { plain }
    const byMarks = toAsking(input, marked, place)
    return byMarks ? { plain, marked: byMarks, probe: toProbe(marksOnly, place) } : undefined
  }

  #placeOf({ index }: Input): Place | undefined {
    const served = this.#mirror?.served(index.physical_name)
    if (served) return { uid: served.name, plan: served.plan, tieBreakers: this.#tieBreakers }
    this.#learn(index.physical_name)
    return undefined
  }

  /** Whether the server holds an index that this process has not made. What the server is not given is asked for seldom. */
  #learn(name: string): void {
    if (Date.now() - (this.#lookedFor.get(name) ?? 0) < PROBE_MS) return
    this.#lookedFor.set(name, Date.now())
    void this.#whileUp((mirror) => mirror.learn(name))
  }

  /** What was typed, or the likeliest other reading of it that finds something; or what comes near in one field. */
  async #askTolerant(server: SearchServer, input: Input | undefined): Promise<Result | undefined> {
    const place = input && this.#placeOf(input)
    if (!input?.q || !place || !input.search_options?.typo_tolerance) return undefined
    const { typo_tolerance: _, ...search_options } = input.search_options
    if (search_options.attributes_to_search_on) {
      const near = orDatabase(() => toNearAsking(input, foldedWords(input.q ?? ""), place))
      return near?.read(await server.search(near.queries))
    }
    const exact = { ...input, search_options }
    const [found] = await this.#askPlain(server, [exact])
    if (found === undefined || found.hits.length > 0) return found
    const { table_name } = await this.retrieve(input.index.physical_name)
    const readings = readingsOf(input.q, await lookUpWords(this.manager_, table_name, input.q))
    for (const cost of new Set(readings.map((reading) => reading.cost))) {
      const equal = readings.filter((reading) => reading.cost === cost).map(({ words }) => ({ ...exact, q: words }))
      const scores = await this.#bestScores(server, equal)
      const best = equal[scores.indexOf(Math.max(...scores))]
      if (best && Math.max(...scores) > NOTHING) return (await this.#askPlain(server, [best]))[0]
    }
    return found
  }

  async #bestScores(server: SearchServer, inputs: Input[]): Promise<number[]> {
    const first = inputs.map((input) => ({
      ...input,
      pagination: { take: 1 },
      attributes_to_retrieve: ["id"],
      search_options: { ...input.search_options, include_score: true, count: "none" as const, facets: [] },
    }))
    return (await this.#askPlain(server, first)).map((result) => result?.hits[0]?.score ?? NOTHING)
  }
}

/** Undefined where the search is one that cannot be said to the server. */
function orDatabase<T>(say: () => T): T | undefined {
  try {
    return say()
  } catch (error) {
    if (error instanceof MedusaError) return undefined
    throw error
  }
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))
