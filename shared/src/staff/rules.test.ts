import { describe, expect, test } from "vitest"
import { isProvincialRole, mayCallCoreRoute, STAFF_ROLES } from "./rules.ts"

test("officials may be bound to a province, people of the shop are not", () => {
  expect(STAFF_ROLES.filter(isProvincialRole)).toEqual(["registrar", "reviewer"])
})

describe("a route of core's", () => {
  test.each([
    ["operator", "GET", true],
    ["operator", "POST", true],
    ["operator", "DELETE", true],
    ["auditor", "GET", true],
    ["auditor", "HEAD", true],
    ["auditor", "POST", false],
    ["auditor", "DELETE", false],
    ["registrar", "GET", false],
    ["reviewer", "GET", false],
  ] as const)("for an %s, by %s: %s", (role, method, allowed) => {
    expect(mayCallCoreRoute([role], method)).toBe(allowed)
  })

  test("is for nobody without a role, and for whoever has one that allows it", () => {
    expect(mayCallCoreRoute([], "GET")).toBe(false)
    expect(mayCallCoreRoute(["reviewer", "operator"], "POST")).toBe(true)
  })
})
