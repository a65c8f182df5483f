import { expect, it } from "vitest"
import { visitorOf } from "./visitor.server.ts"

const NOON = new Date("2026-11-27T05:00:00Z")
const of = (address: string, now = NOON) => visitorOf(address, now)

it("is one visitor who asks from one address on one Vietnamese day, and nobody can read the address", () => {
  expect(of("203.0.113.7")).toMatch(/^[\w-]{22}$/)
  expect(of("203.0.113.7")).toBe(of("203.0.113.7", new Date("2026-11-27T16:59:59Z")))
  expect(of("203.0.113.7")).not.toBe(of("203.0.113.7", new Date("2026-11-27T17:00:00Z")))
  expect(of("203.0.113.7")).not.toBe(of("203.0.113.8"))
  expect(of("::ffff:203.0.113.7")).toBe(of("203.0.113.7"))
})

it.each(["2001:db8:1:2::1", "2001:db8:1:2:ffff:ffff:ffff:ffff", "2001:0DB8:0001:0002::", "2001:db8:1:2::9%eth0"])(
  "takes %s for the household of 2001:db8:1:2::/64",
  (address) => {
    expect(of(address)).toBe(of("2001:db8:1:2:a:b:c:d"))
    expect(of(address)).not.toBe(of("2001:db8:1:3:a:b:c:d"))
  },
)
