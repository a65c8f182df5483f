import { describe, expect, test } from "vitest"
import { standingOn, type ProductStandingFacts } from "./rules"

const DAY = "2026-11-24"

const recognition = {
  id: "rec_1",
  stars: 4 as const,
  valid_from: "2025-01-01",
  valid_until: "2027-12-31",
  extended_until: null,
  revoked_on: null,
  verified_on: "2025-01-02",
  source: "Danh sách công bố",
}

const stop = {
  scope: "product" as const,
  number: "12/TB",
  issuer: "Chi cục",
  from: DAY,
  until: null,
  reason: "Kiểm tra lại nhãn.",
  reason_en: null,
  lifted_on: null,
}

const facts = (changes: Partial<ProductStandingFacts> = {}): ProductStandingFacts => ({
  is_published: true,
  is_seller_suspended: false,
  stops: [],
  recognitions: [recognition],
  ...changes,
})

const typeOn = (changes: Partial<ProductStandingFacts>, policy: "ocop_only" | "ocop_and_local" = "ocop_and_local") =>
  standingOn(facts(changes), policy, DAY).problem?.type ?? null

describe("standingOn", () => {
  test("a published product with a star in force is sold", () => {
    expect(standingOn(facts(), "ocop_only", DAY)).toMatchObject({ star: { stars: 4 }, stop: null, problem: null })
  })

  test("a star that ended yesterday stops the sale only under ocop_only", () => {
    const recognitions = [{ ...recognition, valid_until: "2026-11-23" }]
    expect(typeOn({ recognitions }, "ocop_only")).toBe("lapsed")
    expect(standingOn(facts({ recognitions }), "ocop_and_local", DAY)).toEqual({
      star: null,
      stop: null,
      problem: null,
    })
  })

  test("a star that ends today still counts", () => {
    expect(typeOn({ recognitions: [{ ...recognition, valid_until: DAY }] }, "ocop_only")).toBeNull()
  })

  test("a revoked product is not sold under either policy", () => {
    const recognitions = [{ ...recognition, revoked_on: DAY }]
    expect(typeOn({ recognitions }, "ocop_only")).toBe("revoked")
    expect(typeOn({ recognitions }, "ocop_and_local")).toBe("revoked")
  })

  test("a stop counts from its day until the day it is lifted", () => {
    expect(typeOn({ stops: [stop] })).toBe("stopped")
    expect(typeOn({ stops: [{ ...stop, from: "2026-11-25" }] })).toBeNull()
    expect(typeOn({ stops: [{ ...stop, from: "2026-11-01", lifted_on: DAY }] })).toBeNull()
  })

  test("a stop is told before anything else", () => {
    expect(typeOn({ stops: [stop], is_published: false, recognitions: [] }, "ocop_only")).toBe("stopped")
  })

  test("nothing of a suspended seller, and nothing unpublished, is sold", () => {
    expect(typeOn({ is_seller_suspended: true })).toBe("stopped")
    expect(typeOn({ is_published: false })).toBe("unpublished")
  })
})
