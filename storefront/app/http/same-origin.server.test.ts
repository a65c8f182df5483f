import { describe, expect, it } from "vitest"
import { isFromOurPages } from "./same-origin.server.ts"

const SHOP = "https://cho-ocop.vn/"
const post = (origin: string | null, fetchSite: string | null) =>
  isFromOurPages({ method: "POST", origin, fetchSite }, SHOP)

describe("isFromOurPages", () => {
  it("lets anybody read", () => {
    expect(isFromOurPages({ method: "GET", origin: "https://evil.test", fetchSite: "cross-site" }, SHOP)).toBe(true)
  })

  it("accepts a form of ours", () => {
    expect(post("https://cho-ocop.vn", "same-origin")).toBe(true)
    expect(post("https://cho-ocop.vn", null)).toBe(true)
  })

  it.each([
    ["another site", "https://evil.test", "cross-site"],
    ["a sister domain", "https://tin.cho-ocop.vn", "same-site"],
    ["another site in an old browser", "https://evil.test", null],
    ["the same host without TLS", "http://cho-ocop.vn", null],
    ["a longer host that begins like ours", "https://cho-ocop.vn.evil.test", null],
    ["a sandboxed frame", "null", null],
    ["a program that says nothing", null, null],
    ["an origin that lies while the browser says otherwise", "https://cho-ocop.vn", "cross-site"],
  ])("refuses %s", (_who, origin, fetchSite) => expect(post(origin, fetchSite)).toBe(false))
})
