import type { Logger } from "@medusajs/framework/types"
import { env } from "./env"

const LEVELS = ["error", "warn", "info", "debug"] as const
type Level = (typeof LEVELS)[number]

/** One JSON object a line: what a machine can search. Nobody's address, name, number or query belongs in it. */
class JsonLogger implements Logger {
  private threshold = LEVELS.indexOf(env.LOG_LEVEL)
  private activities = 0

  /** Core's request line holds network addresses and whole URLs: it is never wanted. We write our own. */
  shouldLog(level: string): boolean {
    return LEVELS.some((known, rank) => known === level && rank <= this.threshold)
  }

  setLogLevel(level: string): void {
    const rank = LEVELS.findIndex((known) => known === level)
    if (rank >= 0) this.threshold = rank
  }

  unsetLogLevel(): void {
    this.threshold = LEVELS.indexOf(env.LOG_LEVEL)
  }

  /** A line with named fields instead of a sentence. */
  event(level: Level, event: string, fields: Record<string, unknown>): void {
    this.write(level, { event, ...fields })
  }

  panic(data: unknown): void {
    this.write("error", { message: textOf(data) })
    process.exitCode = 1
  }

  error(messageOrError: string | Error, error?: Error): void {
    const cause = error ?? (messageOrError instanceof Error ? messageOrError : undefined)
    this.write("error", { message: textOf(messageOrError), stack: cause?.stack })
  }

  warn(message: string): void {
    this.write("warn", { message })
  }

  info(message: string): void {
    this.write("info", { message: message.trim() })
  }

  log(...args: unknown[]): void {
    this.write("info", { message: args.map(textOf).join(" ") })
  }

  activity(message: string): string {
    this.write("debug", { message })
    this.activities += 1
    return `activity-${this.activities}`
  }

  progress(_activityId: string, message: string): void {
    this.write("debug", { message })
  }

  success(_activityId: string, message: string): Record<string, unknown> {
    this.write("info", { message })
    return {}
  }

  failure(_activityId: string, message: string): void {
    this.write("error", { message })
  }

  debug(message: string): void {
    this.write("debug", { message })
  }

  verbose(message: string): void {
    this.write("debug", { message })
  }

  silly(message: string): void {
    this.write("debug", { message })
  }

  http(message: string): void {
    this.write("debug", { message })
  }

  private write(level: Level, fields: Record<string, unknown>): void {
    if (!this.shouldLog(level) || fields.message === "") return
    process.stdout.write(`${JSON.stringify({ time: new Date().toISOString(), level, ...fields })}\n`)
  }
}

function textOf(data: unknown): string {
  if (data instanceof Error) return data.message
  return typeof data === "string" ? data : JSON.stringify(data)
}

export const logger = new JsonLogger()
