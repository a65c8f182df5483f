import type { Logger } from "@medusajs/framework/types"

type State = "unknown" | "closed" | "open"

type Options = {
  /** Brings the server up to date. @returns what to say of it; throws while it cannot be used */
  recover: () => Promise<string>
  logger: Pick<Logger, "info" | "warn"> | undefined
  /** How long until the server is tried again, in ms. */
  probeMs: number
}

/**
 * Whether the server may be asked. It may once it was brought up to date, and until something with it fails; then it is
 * tried again and again, out of the way of those who search. Each outage is told once when it begins and once when it ends.
 */
export class Circuit {
  readonly #options: Options
  #state: State = "unknown"
  #since: Date | null = null
  #attempt: Promise<void> | undefined
  #timer: NodeJS.Timeout | undefined

  constructor(options: Options) {
    this.#options = options
  }

  get isClosed(): boolean {
    return this.#state === "closed"
  }

  /** Since when the server cannot be used; null while it can, and before it was first tried. */
  get openSince(): Date | null {
    return this.#since
  }

  /** Tries the server for the first time. Called again and again, it does so once. */
  wake(): void {
    if (this.#state === "unknown" && this.#attempt === undefined) void this.attempt()
  }

  fail(reason: string): void {
    if (this.#state !== "open") {
      this.#options.logger?.warn(
        `Meilisearch cannot be used (${reason}). The database answers searches until it can; nothing that is written meanwhile is lost.`,
      )
      this.#since = new Date()
    }
    this.#state = "open"
    if (this.#attempt === undefined) this.#schedule()
  }

  /** One attempt at a time: who asks for another one waits for that. */
  attempt(): Promise<void> {
    this.#attempt ??= this.#try().finally(() => {
      this.#attempt = undefined
      if (this.#state === "open") this.#schedule()
    })
    return this.#attempt
  }

  stop(): void {
    clearTimeout(this.#timer)
  }

  async #try(): Promise<void> {
    try {
      const said = await this.#options.recover()
      const seconds = this.#since === null ? null : Math.round((Date.now() - this.#since.getTime()) / 1000)
      this.#state = "closed"
      this.#since = null
      this.#options.logger?.info(
        seconds === null
          ? `Meilisearch answers searches: ${said}.`
          : `Meilisearch answers searches again, after ${seconds} seconds: ${said}.`,
      )
    } catch (error) {
      this.fail(error instanceof Error ? error.message : String(error))
    }
  }

  #schedule(): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.attempt(), this.#options.probeMs).unref()
  }
}
