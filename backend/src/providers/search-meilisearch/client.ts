import { setTimeout as delay } from "node:timers/promises"
import {
  Meilisearch,
  MeilisearchApiError,
  MeilisearchRequestError,
  MeilisearchTaskTimeOutError,
  type MultiSearchQuery,
  type Settings,
  type Task,
} from "meilisearch"
import type { Answer } from "./query"

export type ServerOptions = {
  host: string
  /** May write: of a key with the actions of `documents`, `indexes`, `settings`, `stats`, `tasks` and `search`. */
  api_key?: string
  /** May search only; without it the other one searches too. */
  search_key?: string
  /** How long a search may take before the database is asked, in ms. */
  search_timeout_ms?: number
  /** How long a write may take to be taken, and then to be done, in ms. */
  write_timeout_ms?: number
}

const SEARCH_MS = 1500
const WRITE_MS = 10_000
const POLL_MS = 25
/** An idle connection that the server has closed fails at once; another one does not. */
const AGAIN_MS = 20

/** The server did not answer, not in time, or not as one that is well. */
export class ServerDown extends Error {}

/** The server did not understand what it was asked: its word for why. */
export class NotRead extends Error {}

/** The server has no such index. */
export class IndexMissing extends Error {}

/** The few calls that the mirror makes, with the limits of their time. Errors are told apart here. */
export class SearchServer {
  readonly #reader: Meilisearch
  readonly #writer: Meilisearch
  readonly #writeMs: number

  constructor({
    host,
    api_key,
    search_key,
    search_timeout_ms = SEARCH_MS,
    write_timeout_ms = WRITE_MS,
  }: ServerOptions) {
    const client = (apiKey: string | undefined, timeout: number) =>
      new Meilisearch({ host, timeout, ...(apiKey === undefined ? {} : { apiKey }) })
    this.#reader = client(search_key ?? api_key, search_timeout_ms)
    this.#writer = client(api_key, write_timeout_ms)
    this.#writeMs = write_timeout_ms
  }

  /**
   * All searches in one request. Asked once more where the connection broke: to search changes nothing.
   *
   * @throws ServerDown, IndexMissing
   */
  async search(queries: MultiSearchQuery[]): Promise<Answer[]> {
    const ask = () => this.#reader.multiSearch<{ queries: MultiSearchQuery[] }, Record<string, unknown>>({ queries })
    const { results } = await told(async () => {
      try {
        return await ask()
      } catch (error) {
        if (!isBroken(error)) throw error
        await delay(AGAIN_MS)
        return ask()
      }
    })
    return results
  }

  async isWell(): Promise<boolean> {
    return this.#reader.isHealthy()
  }

  /** How many documents the index holds; null where there is none. */
  async countOf(uid: string): Promise<number | null> {
    try {
      return (await told(() => this.#writer.index(uid).getStats())).numberOfDocuments
    } catch (error) {
      if (error instanceof IndexMissing) return null
      throw error
    }
  }

  async createIndex(uid: string, primaryKey: string, settings: Settings): Promise<void> {
    await this.#done(() => this.#writer.createIndex(uid, { primaryKey }))
    await this.#done(() => this.#writer.index(uid).updateSettings(settings))
  }

  async deleteIndex(uid: string): Promise<void> {
    await this.#done(() => this.#writer.deleteIndex(uid), ["index_not_found"])
  }

  /** Both must be there. */
  async swapIndexes(one: string, other: string): Promise<void> {
    await this.#done(() => this.#writer.swapIndexes([{ indexes: [one, other], rename: false }]))
  }

  /** Documents that are there already are replaced. */
  async put(uid: string, documents: Record<string, unknown>[], primaryKey: string): Promise<void> {
    if (documents.length > 0) await this.#done(() => this.#writer.index(uid).addDocuments(documents, { primaryKey }))
  }

  async remove(uid: string, ids: string[]): Promise<void> {
    if (ids.length > 0) await this.#done(() => this.#writer.index(uid).deleteDocuments(ids), ["index_not_found"])
  }

  async empty(uid: string): Promise<void> {
    await this.#done(() => this.#writer.index(uid).deleteAllDocuments())
  }

  /** Waits until the server has done what it took. @throws ServerDown, IndexMissing, or with the server's word why it failed */
  async #done(take: () => Promise<{ taskUid: number }>, fine: readonly string[] = []): Promise<void> {
    const task = await told(async (): Promise<Task> => {
      const { taskUid } = await take()
      return this.#writer.tasks.waitForTask(taskUid, { timeout: this.#writeMs, interval: POLL_MS })
    })
    if (task.status === "succeeded" || fine.includes(task.error?.code ?? "")) return
    if (task.error?.code === "index_not_found") throw new IndexMissing(task.error.message)
    throw new NotRead(`task ${task.uid}, ${task.type}: ${task.error?.code ?? task.status}`)
  }
}

const isBroken = (error: unknown) =>
  error instanceof MeilisearchRequestError && !/abort|time/i.test(String((error.cause as Error | undefined)?.name))

/** Not allowed is as good as gone: the shop does not stand still over a key. */
const DOWN: readonly number[] = [401, 403, 408, 429]

async function told<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof MeilisearchApiError) {
      if (error.cause?.code === "index_not_found") throw new IndexMissing(error.message)
      const { status } = error.response
      const code = error.cause?.code ?? "no reason"
      // Its message may repeat what was asked: that belongs in no log.
      throw status >= 500 || DOWN.includes(status)
        ? new ServerDown(`${status} ${code}`)
        : new NotRead(`${status} ${code}`)
    }
    if (error instanceof MeilisearchRequestError || error instanceof MeilisearchTaskTimeOutError) {
      throw new ServerDown(reasonOf(error))
    }
    // An answer that is no JSON is not Meilisearch's.
    if (error instanceof SyntaxError) throw new ServerDown("the answer is none of Meilisearch's")
    throw error
  }
}

/** Without the address: it may hold a password. */
function reasonOf(error: Error): string {
  const cause = error.cause as (Error & { code?: string; cause?: { code?: string } }) | undefined
  return cause?.cause?.code ?? cause?.code ?? cause?.name ?? error.name
}
