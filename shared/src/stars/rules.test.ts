import { describe, expect, test } from "vitest"
import {
  filingStateOn,
  filingWindow,
  hasOnlyExpiredStars,
  isRevokedWithoutStar,
  type RecognitionFacts,
  starOn,
  validUntilOf,
  VALIDITY_MONTHS,
  verdictOn,
} from "./rules.ts"

const recognition: RecognitionFacts = {
  id: "rec_1",
  stars: 4,
  valid_from: "2023-11-22",
  valid_until: "2026-11-22",
  extended_until: null,
  revoked_on: null,
  verified_on: "2024-01-05",
  source: "Cổng thông tin điện tử tỉnh Sóc Trăng",
}

describe("the dates of Decision 26/2026", () => {
  test("a recognition holds 36 months", () => {
    expect(VALIDITY_MONTHS).toBe(36)
  })

  test.each([
    ["2023-06-30", "2026-06-30", "2026-01-01", "2026-03-02"],
    ["2023-11-22", "2026-11-22", "2026-05-26", "2026-07-25"],
    ["2025-06-26", "2028-06-26", "2027-12-29", "2028-02-27"],
    ["2026-07-01", "2029-07-01", "2029-01-02", "2029-03-03"],
  ])("issued %s: valid until %s, renewal filed from %s until %s", (issued, until, from, latest) => {
    expect(validUntilOf(issued)).toBe(until)
    expect(filingWindow(until)).toEqual({ from, until: latest })
  })

  test("issued on 29 February it ends on the 28th", () => {
    expect(validUntilOf("2024-02-29")).toBe("2027-02-28")
  })
})

describe("verdictOn", () => {
  test.each([
    ["2023-11-21", "not_yet", "the day before its first day"],
    ["2023-11-22", "valid", "its first day counts"],
    ["2026-11-22", "valid", "its last day counts"],
    ["2026-11-23", "expired", "the day after its last day"],
  ])("on %s it is %s: %s", (day, verdict) => {
    expect(verdictOn(recognition, day)).toBe(verdict)
  })

  test.each([
    ["2026-06-30", "2026-12-27"],
    ["2026-11-22", "2027-05-21"],
  ])("valid until %s, Art. 12(3) can stretch it to %s and no further", (valid_until, ceiling) => {
    const extended = { ...recognition, valid_until, extended_until: ceiling }
    expect(verdictOn(extended, valid_until)).toBe("valid")
    expect(verdictOn(extended, ceiling)).toBe("extended")
  })

  test("an extension ends with its own last day", () => {
    const extended = { ...recognition, extended_until: "2027-01-31" }
    expect(verdictOn(extended, "2026-11-23")).toBe("extended")
    expect(verdictOn(extended, "2027-01-31")).toBe("extended")
    expect(verdictOn(extended, "2027-02-01")).toBe("expired")
  })

  test("an extension of more than 180 days is void from its first day", () => {
    expect(verdictOn({ ...recognition, extended_until: "2027-05-22" }, "2026-11-23")).toBe("expired")
  })

  test("an extension that ends before the validity changes nothing", () => {
    expect(verdictOn({ ...recognition, extended_until: "2026-01-01" }, "2026-11-22")).toBe("valid")
    expect(verdictOn({ ...recognition, extended_until: "2026-01-01" }, "2026-11-23")).toBe("expired")
  })

  test.each([
    ["2025-03-09", "valid", "until the day before, it held"],
    ["2025-03-10", "revoked", "the day of the withdrawal counts"],
    ["2027-01-01", "revoked", "a withdrawn one never becomes merely expired"],
  ])("withdrawn on 10/03/2025, on %s it is %s: %s", (day, verdict) => {
    expect(verdictOn({ ...recognition, revoked_on: "2025-03-10" }, day)).toBe(verdict)
  })

  test("a withdrawal ends an extension too", () => {
    const both = { ...recognition, extended_until: "2027-05-21", revoked_on: "2026-12-01" }
    expect(verdictOn(both, "2026-11-30")).toBe("extended")
    expect(verdictOn(both, "2026-12-01")).toBe("revoked")
  })
})

describe("hasOnlyExpiredStars", () => {
  const withdrawn = { ...recognition, revoked_on: "2026-01-01" }
  const renewed = { ...recognition, id: "rec_2", valid_from: "2026-11-20", valid_until: "2029-11-20" }
  test.each<[RecognitionFacts[], string, boolean, string]>([
    [[recognition], "2026-11-22", false, "on its last day"],
    [[recognition], "2026-11-23", true, "the day after"],
    [[{ ...recognition, extended_until: "2027-05-21" }], "2027-05-21", false, "while it is stretched"],
    [[recognition, renewed], "2026-11-23", false, "renewed in time"],
    [[{ ...recognition, verified_on: null }], "2026-11-23", false, "nobody has verified that there was one"],
    [[withdrawn], "2026-11-23", false, "withdrawn"],
    [[], "2026-11-23", false, "there never was one"],
  ])("%o on %s: %s — %s", (recognitions, day, expired) => {
    expect(hasOnlyExpiredStars(recognitions, day)).toBe(expired)
  })
})

describe("starOn", () => {
  test("a recognition that ends today still shows its star", () => {
    expect(starOn([recognition], "2026-11-22")).toEqual({
      recognition_id: "rec_1",
      stars: 4,
      valid_until: "2026-11-22",
      extended_until: null,
    })
  })

  test("one that ended yesterday shows none", () => {
    expect(starOn([recognition], "2026-11-23")).toBeNull()
  })

  test("without any recognition there is no star", () => {
    expect(starOn([], "2026-11-22")).toBeNull()
  })

  test("an extended star names the day to which it is stretched, but only once it needs to be", () => {
    const extended = { ...recognition, extended_until: "2027-05-21" }
    expect(starOn([extended], "2026-11-22")?.extended_until).toBeNull()
    expect(starOn([extended], "2026-11-23")?.extended_until).toBe("2027-05-21")
  })

  test.each<[Partial<RecognitionFacts>, string]>([
    [{ verified_on: null }, "nobody has verified it"],
    [{ source: null }, "it was compared with nothing"],
    [{ source: "" }, "the source is empty"],
  ])("%o shows no star: %s", (change) => {
    expect(starOn([{ ...recognition, ...change }], "2026-01-01")).toBeNull()
  })

  test("the scan of the decision is as good a source", () => {
    expect(starOn([{ ...recognition, source: null, scan_url: "/scans/1.pdf" }], "2026-01-01")?.stars).toBe(4)
  })

  test("of several in force the latest is shown, even with fewer stars", () => {
    const later = {
      ...recognition,
      id: "rec_2",
      stars: 3 as const,
      valid_from: "2025-01-01",
      valid_until: "2028-01-01",
    }
    expect(starOn([recognition, later], "2026-01-01")?.recognition_id).toBe("rec_2")
    expect(starOn([later, recognition], "2026-01-01")?.recognition_id).toBe("rec_2")
  })

  test("a renewal that has not begun leaves the old star alone", () => {
    const renewal = {
      ...recognition,
      id: "rec_2",
      stars: 5 as const,
      valid_from: "2026-11-23",
      valid_until: "2029-11-23",
    }
    expect(starOn([recognition, renewal], "2026-11-22")?.stars).toBe(4)
    expect(starOn([recognition, renewal], "2026-11-23")?.stars).toBe(5)
  })

  test("when the latest is withdrawn, an older one that still holds is shown", () => {
    const withdrawn = { ...recognition, id: "rec_2", valid_from: "2025-01-01", revoked_on: "2025-06-01" }
    expect(starOn([recognition, withdrawn], "2026-01-01")?.recognition_id).toBe("rec_1")
  })

  test("of two that began on one day the one with more stars is shown", () => {
    const better = { ...recognition, id: "rec_0", stars: 5 as const }
    expect(starOn([recognition, better], "2026-01-01")?.recognition_id).toBe("rec_0")
    expect(starOn([better, recognition], "2026-01-01")?.recognition_id).toBe("rec_0")
  })
})

describe("isRevokedWithoutStar", () => {
  const withdrawn = { ...recognition, revoked_on: "2025-03-10" }
  const renewal = { ...recognition, id: "rec_2", valid_from: "2025-09-01", valid_until: "2028-09-01" }

  test.each([
    [[], "2026-01-01", false, "never recognised is not withdrawn"],
    [[recognition], "2026-11-23", false, "expired is not withdrawn"],
    [[withdrawn], "2025-03-09", false, "not before its day"],
    [[withdrawn], "2025-03-10", true, "from its day on"],
    [[withdrawn], "2027-01-01", true, "also after it would have expired"],
    [[withdrawn, renewal], "2026-01-01", false, "a new star heals it"],
    [[withdrawn, renewal], "2028-09-02", false, "and when that one expires, the latest is merely expired"],
    [[withdrawn, renewal], "2025-08-31", true, "a star that has not begun heals nothing"],
    [[withdrawn, { ...renewal, verified_on: null }], "2026-01-01", true, "nor does a claim that nobody has verified"],
    [
      [recognition, { ...renewal, revoked_on: "2025-10-01" }],
      "2026-01-01",
      false,
      "an older star that holds is enough",
    ],
    [[recognition, { ...renewal, revoked_on: "2025-10-01" }], "2026-11-23", true, "until it has expired as well"],
  ])("case %#: %o on %s", (recognitions, day, expected) => {
    expect(isRevokedWithoutStar(recognitions, day)).toBe(expected)
  })
})

test.each([
  ["2027-12-28", "early"],
  ["2027-12-29", "open"],
  ["2028-02-27", "open"],
  ["2028-02-28", "closed"],
])("on %s the window of a star until 2028-06-26 is %s", (day, state) => {
  expect(filingStateOn("2028-06-26", day)).toBe(state)
})
