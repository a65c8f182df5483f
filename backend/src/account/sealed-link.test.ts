import { describe, expect, test } from "vitest"
import { openLink, sealLink } from "./sealed-link"

const SEAL = { secret: "unit-secret-unit-secret-unit-secret", purpose: "open-account" }
const NOW = new Date("2026-11-24T09:00:00Z")
const later = (seconds: number) => new Date(NOW.getTime() + seconds * 1000)
const seal = () => sealLink(SEAL, "hoa@example.com", NOW, 3600)

describe("a sealed link", () => {
  test("opens until its time is over", () => {
    const token = seal()
    expect(openLink(SEAL, token, later(3599))).toBe("hoa@example.com")
    expect(openLink(SEAL, token, later(3600))).toBeNull()
  })

  test("does not show whose it is", () => {
    expect(Buffer.from(seal(), "base64url").toString("latin1")).not.toContain("hoa")
  })

  test("opens nothing else", () => {
    expect(openLink({ ...SEAL, purpose: "other" }, seal(), NOW)).toBeNull()
    expect(openLink({ ...SEAL, secret: "another-secret-another-secret-anothe" }, seal(), NOW)).toBeNull()
  })

  test("is a new one each time", () => expect(seal()).not.toBe(seal()))

  test("opens no more when any of it was altered", () => {
    const sealed = Buffer.from(seal(), "base64url")
    for (let at = 0; at < sealed.length; at++) {
      const altered = Buffer.from(sealed)
      altered[at] = (altered[at] ?? 0) ^ 1
      expect(openLink(SEAL, altered.toString("base64url"), NOW)).toBeNull()
    }
  })

  test.each(["", "a", "%%%", "e30", "A".repeat(2000)])("is not %j", (token) => {
    expect(openLink(SEAL, token, NOW)).toBeNull()
  })
})
