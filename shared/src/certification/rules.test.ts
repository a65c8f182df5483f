import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { addDays } from "../day/rules.ts"
import {
  type CertificationDays,
  certificationStateOn,
  certificationVerdictOn,
  englishLabelOfStandard,
  isStandardKey,
  labelOfStandard,
  STANDARDS,
} from "./rules.ts"

const paper = { valid_from: "2025-11-24", valid_until: "2026-11-24", verified_on: "2025-12-01", revoked_on: null }

describe("certificationVerdictOn", () => {
  test.each<[CertificationDays, string, string, string]>([
    [paper, "2025-11-23", "not_yet", "the day before its first day it does not hold yet"],
    [paper, "2025-11-24", "valid", "its first day counts"],
    [paper, "2026-11-24", "valid", "its last day counts"],
    [paper, "2026-11-25", "expired", "the day after it has expired"],
    [
      { ...paper, valid_until: null },
      "2050-01-01",
      "valid",
      "without an end, like a geographical indication, it holds",
    ],
    [{ ...paper, verified_on: null }, "2026-01-01", "not_yet", "what nobody has verified is not shown as valid"],
    [{ ...paper, verified_on: null }, "2027-01-01", "not_yet", "nor as expired"],
    [{ ...paper, revoked_on: "2026-03-10" }, "2026-03-09", "valid", "the day before its withdrawal it holds"],
    [{ ...paper, revoked_on: "2026-03-10" }, "2026-03-10", "revoked", "from the day of its withdrawal it does not"],
    [{ ...paper, revoked_on: "2026-03-10" }, "2027-01-01", "revoked", "and never again"],
    [{ ...paper, verified_on: null, revoked_on: "2026-03-10" }, "2026-04-01", "not_yet", "unverified, it never held"],
  ])("%o on %s is %s: %s", (certification, day, verdict) => {
    expect(certificationVerdictOn(certification, day)).toBe(verdict)
  })
})

describe("certificationStateOn", () => {
  test.each<[Partial<CertificationDays>, string, string]>([
    [{ verified_on: null }, "2026-01-01", "draft"],
    [{}, "2025-11-23", "not_yet"],
    [{}, "2025-11-24", "valid"],
    [{}, "2026-08-25", "valid"],
    [{}, "2026-08-26", "expiring"],
    [{}, "2026-11-24", "expiring"],
    [{}, "2026-11-25", "expired"],
    [{ valid_until: null }, "2050-01-01", "valid"],
    [{ revoked_on: "2026-03-10" }, "2026-03-09", "valid"],
    [{ revoked_on: "2026-03-10" }, "2026-03-10", "revoked"],
  ])("%o on %s is %s", (changed, day, state) => {
    expect(certificationStateOn({ ...paper, ...changed }, day)).toBe(state)
  })

  const day = fc.integer({ min: 0, max: 4000 }).map((days) => addDays("2020-01-01", days))
  const maybeDay = fc.option(day)
  const days = fc.record({ valid_from: day, valid_until: maybeDay, verified_on: maybeDay, revoked_on: maybeDay })

  test("counts for shoppers exactly while its desk says valid or about to end", () => {
    fc.assert(
      fc.property(days, day, (certification, today) => {
        const isInForce = ["valid", "expiring"].includes(certificationStateOn(certification, today))
        expect(isInForce).toBe(certificationVerdictOn(certification, today) === "valid")
      }),
    )
  })

  test("never comes back to life after a withdrawal, nor after its last day", () => {
    fc.assert(
      fc.property(days, day, fc.nat({ max: 500 }), (certification, today, later) => {
        const state = certificationStateOn(certification, today)
        const then = certificationStateOn(certification, addDays(today, later))
        if (state === "revoked") expect(then).toBe("revoked")
        if (state === "expired") expect(["expired", "revoked"]).toContain(then)
      }),
    )
  })
})

describe("STANDARDS", () => {
  test("every key is one word of an address and stands once", () => {
    const keys = STANDARDS.map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
    for (const key of keys) expect(key).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  })

  test("known keys are told from unknown ones", () => {
    expect(isStandardKey("vietgap")).toBe(true)
    expect(isStandardKey("VietGAP")).toBe(false)
    expect(labelOfStandard("iso-22000")).toBe("ISO 22000")
    expect(labelOfStandard("la-thu")).toBe("la-thu")
    expect(englishLabelOfStandard("chi-dan-dia-ly")).toBe("Geographical indication")
    expect(englishLabelOfStandard("haccp")).toBeNull()
    expect(englishLabelOfStandard("la-thu")).toBeNull()
  })
})
