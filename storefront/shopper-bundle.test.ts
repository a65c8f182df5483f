import { readdirSync, readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { m } from "#app/i18n/paraglide/messages.js"
import type { Locale } from "#app/i18n/locale.ts"
import { runInLocale } from "#app/i18n/locale.server.ts"
import { shortMessage } from "./shopper-bundle.ts"

const FOLDER = "app/i18n/paraglide/messages"
const files = readdirSync(FOLDER).filter((file) => file !== "_index.js" && file.endsWith(".js"))

type Message = (inputs: Record<string, string>) => string

/** What the shortened module exports, with a word for every gap. */
function evaluate(code: string, locale: Locale): Message {
  const body = code.replace(/^import .*$/m, "").replace(/^export const \w+ = /m, "return ")
  return new Function("getLocale", body)(() => locale) as Message
}

const gaps = new Proxy({}, { get: (_, name) => `<${String(name)}>` }) as Record<string, string>

describe.each(["vi", "en"] as const)("messages in %s", (locale) => {
  test("say the same when they are shortened, and nearly all are", () => {
    const shortened = files.flatMap((file) => {
      const short = shortMessage(readFileSync(`${FOLDER}/${file}`, "utf8"))
      return short === null ? [] : [{ key: file.slice(0, -".js".length), short }]
    })
    expect(shortened.length).toBeGreaterThan(files.length * 0.9)
    const all = new Map<string, unknown>(Object.entries(m))
    for (const { key, short } of shortened) {
      const [, name = key] = /export const (\w+) = /.exec(short) ?? []
      const long = all.get(name)
      expect(evaluate(short, locale)(gaps), key).toBe(
        typeof long === "function" ? runInLocale(locale, () => long(gaps)) : "no message",
      )
    }
  })
})
