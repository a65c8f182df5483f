import { describe, expect, test } from "vitest"
import {
  type CertificationDays,
  certificationVerdictOn,
  englishLabelOfStandard,
  isStandardKey,
  labelOfStandard,
  STANDARDS,
} from "./rules.ts"

const paper = { valid_from: "2025-11-24", valid_until: "2026-11-24", verified_on: "2025-12-01" }

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
  ])("%o on %s is %s: %s", (certification, day, verdict) => {
    expect(certificationVerdictOn(certification, day)).toBe(verdict)
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
