import { describe, expect, test } from "vitest"
import { href, langOfName } from "./href.ts"

describe("href", () => {
  test.each([
    ["/", "vi", "/"],
    ["/", "en", "/en"],
    ["/tim?q=h%C3%A0nh#ket-qua", "vi", "/tim?q=h%C3%A0nh#ket-qua"],
    ["/tim?q=h%C3%A0nh#ket-qua", "en", "/en/tim?q=h%C3%A0nh#ket-qua"],
    ["/en/tim", "vi", "/tim"],
    ["/en/tim", "en", "/en/tim"],
  ] as const)("%s in %s is %s", (path, locale, expected) => {
    expect(href(path, locale)).toBe(expected)
  })
})

test("Vietnamese names are marked on English pages only", () => {
  expect(langOfName("en")).toBe("vi")
  expect(langOfName("vi")).toBeUndefined()
})
