import type { SearchTypes } from "@medusajs/framework/types"
import { projectDocument } from "@medusajs/framework/utils"
// eslint-disable-next-line @medusajs/import-from-framework-not-internal -- the package's entry does not name its class
import { PostgresSearchService } from "@medusajs/search-postgres/dist/services/postgres-search"
import { CLASS_WEIGHTS, foldedWords, MARKS_BONUS, readingsOf, type Synonyms } from "@ocop/shared/search"
import { documentTriggers } from "../../modules/catalogue-change/triggers"
import { columnOf, tableStatements, type ColumnOrder, type IndexPlan } from "./columns"
import { countsFor, countStatement, type CountRow } from "./counting"
import { hitsStatement, takeOf } from "./hits"
import { toAnyWord, toKeywords } from "./keywords"
import { toCondition } from "./where"
import { lookUpWords, wordTable } from "./words"

/** The stock configuration keeps marks; what is searched without them is folded before it gets here. */
const ACCENTED = "simple"

const WORDS = `to_tsquery('${ACCENTED}', ?)`

/** Weights of D, C, B, A: only the accented texts count when marks are compared. */
const ACCENTED_ONLY = "'{0, 0.4, 0, 1}'"

const { A, B, C, D } = CLASS_WEIGHTS
const WEIGHTS = `'{${D}, ${C}, ${B}, ${A}}'`

/** As in the stock search. */
const LEAST_SIMILAR = 0.3

/** So many names are compared with what was typed, and so much of it. */
const MOST_COMPARED = 2_000
const LONGEST_COMPARED = 80

/** So many of what each reading of some words finds, the likeliest, tell how good the reading is. */
const SCORED_OF_READING = 24

/** Below the score of anything that is found. */
const NOTHING = -1

type Input = SearchTypes.ProviderSearchQuery
type Result = SearchTypes.SearchResult
type Catalog = Parameters<PostgresSearchService["keywordFragments"]>[0]["catalog"]
type Manager = Parameters<PostgresSearchService["createDocumentTable"]>[2]
type Fragments = ReturnType<PostgresSearchService["keywordFragments"]>
type WeightedPart = { text: string; weight: "A" | "B" | "C" | "D" }
type Dependencies = ConstructorParameters<typeof PostgresSearchService>[0]
type Options = ConstructorParameters<typeof PostgresSearchService>[1] & {
  orders?: readonly ColumnOrder[]
  synonyms?: Synonyms
}
type HitRow = { id: string; document: Record<string, unknown>; score: number }

/**
 * The stock PostgreSQL search, for a language and for a size of its own.
 *
 * Language: marks tell words apart (bò, bơ, bỏ) and are often left out when typing. Everything is found without marks.
 * Marks that were typed are meant: when something has them, only that is found; when nothing does, they were a slip and
 * do not count. For that an index gives each text twice: as written with weight A or C, and folded (`foldedWords`) with
 * weight B or D.
 *
 * Size: fields stand in columns with indexes for the orders of `orders`, and searches that are asked together are
 * counted together. Typos are looked for in one field at a time. What this does not cover (vectors, scores from a floor
 * up) the stock search answers.
 */
export default class VietnameseSearchService extends PostgresSearchService {
  static override identifier = "vietnamese"
  readonly #orders: readonly ColumnOrder[]
  readonly #synonyms: Synonyms

  constructor(dependencies: Dependencies, { orders = [], synonyms = new Map(), ...options }: Options = {}) {
    super(dependencies, options)
    this.#orders = orders
    this.#synonyms = synonyms
  }

  protected override async createDocumentTable(table: string, plan: IndexPlan, manager: Manager): Promise<void> {
    await super.createDocumentTable(table, plan, manager)
    for (const sql of tableStatements(table, plan, this.#orders)) await manager.execute(sql)
    for (const { name, sql } of documentTriggers(table)) {
      await manager.execute(`drop trigger if exists "${name}" on "${table}"`)
      await manager.execute(sql)
    }
    await manager.execute("select search_keep_words(?)", [table])
  }

  protected override buildSearchVectorSql(parts: WeightedPart[], params: unknown[]): string {
    if (parts.length === 0) return "''::tsvector"
    return parts
      .map(({ text, weight }) => {
        params.push(text)
        const configuration = weight === "A" || weight === "C" ? ACCENTED : this.tsConfig_
        return `setweight(to_tsvector('${configuration}', coalesce(?, '')), '${weight}')`
      })
      .join(" || ")
  }

  protected override async dropDocumentTable(table: string, manager: Manager): Promise<void> {
    await super.dropDocumentTable(table, manager)
    await manager.execute(`drop table if exists "${wordTable(table)}"`)
  }

  protected override keywordFragments({ query, catalog }: { query: Input; catalog: Catalog }): Fragments {
    const { typo_tolerance, attributes_to_search_on, match_strategy } = query.search_options ?? {}
    const typed = (query.q ?? "").trim()
    const words = foldedWords(typed)
    const stock = super.keywordFragments({ query: { ...query, q: words }, catalog })
    if (typed !== "" && words === "") return { ...stock, rankSql: () => "0", matchSql: () => "false" }
    if (stock.matchSql === undefined || typo_tolerance || attributes_to_search_on) return stock

    const { any, asTyped, marked } = toKeywords(typed, this.#synonyms, match_strategy === "last")
    return {
      ...stock,
      rankSql: (params) => {
        const ranks = [any, ...(asTyped === null ? [] : [asTyped])].map((words) => {
          params.push(words)
          return `ts_rank_cd(${WEIGHTS}, "search_vector", ${WORDS})`
        })
        if (marked !== null) {
          params.push(marked)
          ranks.push(`${MARKS_BONUS} * ts_rank(${ACCENTED_ONLY}, "search_vector", ${WORDS})`)
        }
        return `(${ranks.join(" + ")})`
      },
      matchSql: (params) => {
        if (marked === null) {
          params.push(any)
          return `"search_vector" @@ ${WORDS}`
        }
        params.push(marked, `${any} & ${marked}`, any)
        const areFound = `EXISTS (SELECT 1 FROM "${catalog.table_name}" WHERE "search_vector" @@ ${WORDS})`
        return `"search_vector" @@ (SELECT to_tsquery('${ACCENTED}', CASE WHEN ${areFound} THEN ? ELSE ? END))`
      },
    }
  }

  override async search(input: Input): Promise<Result> {
    const [result] = await this.searchMany([input])
    return result ?? this.#searchAlone(input)
  }

  /** Searches of one index and of the same words are counted in one statement. */
  override async searchMany(inputs: Input[]): Promise<Result[]> {
    const results = new Map<Input, Result>()
    await Promise.all(
      groupsOf(inputs).map(async (group) => {
        const answers = await this.#searchTogether(group)
        for (const [index, input] of group.entries()) {
          const answer = answers[index]
          if (answer) results.set(input, answer)
        }
      }),
    )
    return Promise.all(inputs.map(async (input) => results.get(input) ?? this.#searchAlone(input)))
  }

  async #searchAlone(input: Input): Promise<Result> {
    const { typo_tolerance, attributes_to_search_on } = input.search_options ?? {}
    if (!typo_tolerance || !input.q) return super.search(input)
    const catalog = await this.retrieve(input.index.physical_name)
    if (!attributes_to_search_on) return this.#searchTolerant(input, catalog)
    const [path, ...others] = attributes_to_search_on
    if (path === undefined || others.length > 0) return super.search(input)
    const column = columnOf(catalog.plan, path)
    return column === undefined ? super.search(input) : this.#searchSimilar(input, catalog, column)
  }

  /**
   * What comes near the words in one short field, the nearest first: the stock search would read all texts for it. In a
   * large index only some of what has one of the words is read, as many as take no longer than a search.
   */
  async #searchSimilar(input: Input, catalog: Catalog, column: string): Promise<Result> {
    const started = Date.now()
    const typed = foldedWords(input.q ?? "").slice(0, LONGEST_COMPARED)
    const params: unknown[] = [typed, typed]
    const condition = toCondition(input.filters, catalog.plan, params)
    const isLarge = catalog.document_count > MOST_COMPARED
    if (isLarge) params.push(toAnyWord(typed))
    const some = `and ctid = any(array(select ctid from "${catalog.table_name}" where "search_vector" @@ ${WORDS} limit ${MOST_COMPARED}))`
    const skip = input.pagination?.skip ?? 0
    const take = takeOf(input)
    params.push(take, skip)
    const rows: HitRow[] = await this.manager_.execute(
      `select "id", "document", word_similarity(?, ${column}) as score from "${catalog.table_name}"
       where word_similarity(?, ${column}) > ${LEAST_SIMILAR} and ${condition} ${isLarge ? some : ""}
       order by score desc, "id" asc limit ? offset ?`,
      params,
    )
    return {
      hits: rows.map(({ id, document }) => ({ id, document: projectDocument(document, input.attributes_to_retrieve) })),
      facets: {},
      metadata: { skip, take, count: null, query: input.q ?? "", processing_time_ms: Date.now() - started },
    }
  }

  /**
   * What was typed, or where nothing is found so, the likeliest other reading of it that finds something:
   * `metadata.query` says which.
   */
  async #searchTolerant(input: Input, catalog: Catalog): Promise<Result> {
    const { typo_tolerance: _, ...search_options } = input.search_options ?? {}
    const exact = { ...input, search_options }
    const found = await this.search(exact)
    if (found.hits.length > 0 || !input.q) return found
    const readings = readingsOf(input.q, await lookUpWords(this.manager_, catalog.table_name, input.q))
    for (const cost of new Set(readings.map((reading) => reading.cost))) {
      const equal = readings.filter((reading) => reading.cost === cost).map(({ words }) => ({ ...exact, q: words }))
      const [only, ...others] = equal
      if (only && others.length === 0) {
        const result = await this.search(only)
        if (result.hits.length > 0 || (result.metadata.count ?? 0) > 0) return result
        continue
      }
      const scores = await Promise.all(equal.map((one) => this.#bestScore(one, catalog)))
      const best = equal[scores.indexOf(Math.max(...scores))]
      if (best && Math.max(...scores) > NOTHING) return this.search(best)
    }
    return found
  }

  async #bestScore(input: Input, catalog: Catalog): Promise<number> {
    const options = { ...input.search_options, include_score: true }
    const first = { ...input, pagination: { take: 1 }, attributes_to_retrieve: ["id"], search_options: options }
    const [hit] = await this.#readHits(first, catalog, SCORED_OF_READING)
    return hit?.score ?? NOTHING
  }

  async #searchTogether(inputs: Input[]): Promise<Result[]> {
    const started = Date.now()
    const [first] = inputs
    if (!first) return []
    const catalog = await this.retrieve(first.index.physical_name)
    const [counts, ...hits] = await Promise.all([
      this.#count(inputs, catalog),
      ...inputs.map((input) => this.#readHits(input, catalog)),
    ])
    return inputs.map((input, index) => ({
      hits: hits[index] ?? [],
      facets: counts[index]?.facets ?? {},
      metadata: {
        skip: input.pagination?.skip ?? 0,
        take: takeOf(input),
        count: counts[index]?.count ?? null,
        ...(input.q === undefined ? {} : { query: input.q }),
        processing_time_ms: Date.now() - started,
      },
    }))
  }

  async #count(inputs: Input[], catalog: Catalog) {
    const counted = inputs.filter((input) => isCounted(input))
    const [first] = counted
    if (!first) return []
    const { matchSql } = this.keywordFragments({ query: first, catalog })
    const { sql, params } = countStatement(catalog.table_name, catalog.plan, counted, matchSql)
    const rows: CountRow[] = await this.manager_.execute(sql, params)
    return inputs.map((input) => (isCounted(input) ? countsFor(rows, input, counted.indexOf(input)) : null))
  }

  async #readHits(input: Input, catalog: Catalog, mostScored?: number): Promise<Result["hits"]> {
    const take = takeOf(input)
    if (take === 0) return []
    const { sql, params } = hitsStatement(input, catalog, {
      ...this.keywordFragments({ query: input, catalog }),
      named: toKeywords(input.q ?? "", this.#synonyms, input.search_options?.match_strategy === "last").named,
      ...(mostScored === undefined ? {} : { mostScored }),
    })
    const rows: HitRow[] = await this.manager_.execute(sql, params)
    return rows.map(({ id, document, score }) => ({
      id,
      ...(input.search_options?.include_score ? { score: Number(score) } : {}),
      document: projectDocument(document, input.attributes_to_retrieve),
    }))
  }
}

/** What can be searched together. What is in no group is for the stock search. */
function groupsOf(inputs: Input[]): Input[][] {
  const groups = new Map<string, Input[]>()
  for (const input of inputs) {
    if (!isCovered(input)) continue
    const name = JSON.stringify([input.index.physical_name, input.q, input.search_options?.match_strategy])
    groups.set(name, [...(groups.get(name) ?? []), input])
  }
  return [...groups.values()]
}

function isCovered({ search_options, index, filters, pagination }: Input): boolean {
  const { vector, min_score, distinct, typo_tolerance, attributes_to_search_on } = search_options ?? {}
  const special = [vector, min_score, distinct ?? index.settings.distinct_attribute, typo_tolerance]
  const isPlain = special.every((option) => !option) && !attributes_to_search_on && !filters?.["q"]
  const facets = search_options?.facets ?? []
  const areValues = facets.every((facet) => typeof facet === "string" || (facet.type === "value" && !facet.query))
  return isPlain && areValues && (pagination?.take ?? 1) >= 0
}

const isCounted = ({ search_options }: Input) =>
  search_options?.count !== "none" || (search_options.facets ?? []).length > 0
