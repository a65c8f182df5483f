import { describe, expect, it } from "vitest"
import { href } from "./href.ts"
import { localeOfPath, pathIn } from "./locale.ts"
import { runInLocale } from "./locale.server.ts"

describe("localeOfPath", () => {
  it.each([
    ["/", "vi"],
    ["/en", "en"],
    ["/en/gio-hang", "en"],
    ["/en/_.data", "en"],
    ["/en.data", "en"],
    ["/gio-hang", "vi"],
    ["/enough", "vi"],
    ["/san-pham/en", "vi"],
  ])("%s is %s", (path, locale) => expect(localeOfPath(path)).toBe(locale))
})

describe("pathIn", () => {
  it.each([
    ["en", "/", "/en"],
    ["en", "/gio-hang", "/en/gio-hang"],
    ["en", "/en/gio-hang", "/en/gio-hang"],
    ["en", "/?q=a", "/en/?q=a"],
    ["vi", "/en", "/"],
    ["vi", "/en/tim?q=gạo", "/tim?q=gạo"],
    ["vi", "/en?q=a", "/?q=a"],
    ["vi", "/enough", "/enough"],
  ] as const)("in %s, %s is at %s", (locale, path, expected) => expect(pathIn(locale, path)).toBe(expected))
})

describe("runInLocale", () => {
  it("keeps two requests at once apart", async () => {
    const visit = (locale: "vi" | "en") =>
      runInLocale(locale, async () => {
        await Promise.resolve()
        return href("/gio-hang")
      })
    expect(await Promise.all([visit("en"), visit("vi")])).toEqual(["/en/gio-hang", "/gio-hang"])
  })
})
