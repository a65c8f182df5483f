import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { addDays, addMonths } from "../day/rules.ts"
import { filingWindow, type RecognitionFacts, starOn, validUntilOf, verdictOn } from "../stars/rules.ts"
import { extensionCeiling, mayExtendTo, mostStarsOf, problemsOfItem, stateOn } from "./rules.ts"

test.each([
  [100, 5],
  [90, 5],
  [89.99, 4],
  [70, 4],
  [69.99, 3],
  [50, 3],
  [49.99, null],
  [0, null],
])("%d points give %s stars at most", (score, stars) => {
  expect(mostStarsOf(score)).toBe(stars)
})

describe("what a decision says of a product", () => {
  const item = { stars: 4, score: 82.5, valid_from: "2025-06-26", valid_until: "2028-06-26" }
  const paper = { date: "2025-06-26", province_code: "92" }

  test.each([
    [{}, {}, []],
    [{ score: null }, {}, []],
    [{ valid_until: "2028-06-25" }, {}, []],
    [{ valid_from: "2025-07-01", valid_until: "2028-07-01" }, {}, []],
    [{ stars: 5, score: 95 }, {}, ["stars_of_ministry"]],
    [{ stars: 5, score: 95 }, { province_code: null }, []],
    [{}, { province_code: null }, ["stars_of_province"]],
    [{ score: 69.9 }, {}, ["score_of_fewer_stars"]],
    [{ score: 40, stars: 3 }, {}, ["score_of_fewer_stars"]],
    [{ score: 95 }, {}, []],
    [{ score: 101 }, {}, ["score_out_of_range"]],
    [{ score: -1 }, {}, ["score_out_of_range"]],
    [{ valid_from: "2025-06-25", valid_until: "2028-06-25" }, {}, ["from_before_decision"]],
    [{ valid_until: "2028-06-27" }, {}, ["until_too_late"]],
    [{ valid_until: "2025-06-26" }, {}, ["until_too_early"]],
  ])("case %#: %o on a paper with %o", (change, of, problems) => {
    expect(problemsOfItem({ ...item, ...change }, { ...paper, ...of })).toEqual(problems)
  })
})

describe("the life of a recognition", () => {
  const recognition = {
    valid_from: "2023-11-22",
    valid_until: "2026-11-22",
    extended_until: null,
    revoked_on: null,
    verified_on: "2023-12-01",
  }

  test.each([
    [{ verified_on: null }, "2025-01-01", "draft"],
    [{}, "2023-11-21", "not_yet"],
    [{}, "2026-05-25", "valid"],
    [{}, "2026-05-26", "window"],
    [{}, "2026-07-25", "window"],
    [{}, "2026-07-26", "late"],
    [{}, "2026-11-22", "late"],
    [{}, "2026-11-23", "expired"],
    [{ extended_until: "2027-05-21" }, "2026-11-23", "extended"],
    [{ extended_until: "2027-05-21" }, "2027-05-21", "extended"],
    [{ extended_until: "2027-05-21" }, "2027-05-22", "expired"],
    [{ extended_until: "2027-05-21" }, "2026-06-01", "window"],
    [{ revoked_on: "2026-06-01" }, "2026-05-31", "window"],
    [{ revoked_on: "2026-06-01" }, "2026-06-01", "revoked"],
  ])("with %o on %s it is %s", (change, day, state) => {
    expect(stateOn({ ...recognition, ...change }, day)).toBe(state)
  })

  test.each([
    ["2026-11-22", false],
    ["2026-11-23", true],
    ["2027-05-21", true],
    ["2027-05-22", false],
    ["2027-02-30", false],
  ])("until %s it may be stretched: %s", (day, may) => {
    expect(mayExtendTo(recognition, day)).toBe(may)
  })

  test("a withdrawn one is not stretched", () => {
    expect(mayExtendTo({ ...recognition, revoked_on: "2026-01-01" }, "2026-12-01")).toBe(false)
  })
})

/** Random histories of one product: renewals, corrections that were never verified, withdrawals, extensions. */
describe("any history of a product", () => {
  const day = fc.integer({ min: 0, max: 365 * 12 }).map((n) => addDays("2020-02-29", n))
  const monthEnd = fc.integer({ min: 0, max: 140 }).map((n) => addDays(addMonths("2020-02-01", n + 1), -1))
  const issued = fc.oneof(day, monthEnd, fc.constant("2024-02-29"))
  const recognition = fc
    .record({
      issued,
      stars: fc.constantFrom(3 as const, 4 as const, 5 as const),
      extension: fc.option(fc.integer({ min: -30, max: 260 }), { nil: null }),
      revoked_on: fc.option(day, { nil: null }),
      isVerified: fc.boolean(),
    })
    .map(({ issued: from, extension, isVerified, stars, revoked_on }): Omit<RecognitionFacts, "id"> => {
      const valid_until = validUntilOf(from)
      return {
        stars,
        valid_from: from,
        valid_until,
        extended_until: extension === null ? null : addDays(valid_until, extension),
        revoked_on,
        verified_on: isVerified ? from : null,
        source: "Báo địa phương",
      }
    })
  const history = fc
    .array(recognition, { maxLength: 8 })
    .map((rows) => rows.map((row, index) => ({ ...row, id: `rec_${index}` })))

  test("shows one star at most, and none outside of the days of a verified recognition", () => {
    fc.assert(
      fc.property(history, day, (rows, today) => {
        const star = starOn(rows, today)
        const live = rows.filter(
          (row) =>
            row.verified_on !== null &&
            row.valid_from <= today &&
            (row.revoked_on === null || today < row.revoked_on) &&
            (today <= row.valid_until ||
              (row.extended_until !== null &&
                today <= row.extended_until &&
                row.extended_until <= extensionCeiling(row.valid_until))),
        )
        if (live.length === 0) expect(star).toBeNull()
        else expect(live.map(({ id }) => id)).toContain(star?.recognition_id)
      }),
      { numRuns: 10_000 },
    )
  })

  test("ends at the latest 36 months and 180 days after each issue, and a withdrawal ends it at once and for good", () => {
    fc.assert(
      fc.property(recognition, day, (row, today) => {
        const rows = [{ ...row, id: "rec_1" }]
        if (today > addDays(addMonths(row.valid_from, 36), 180)) expect(starOn(rows, today)).toBeNull()
        if (row.revoked_on !== null && row.revoked_on <= today) expect(starOn(rows, today)).toBeNull()
      }),
      { numRuns: 10_000 },
    )
  })

  test("the state that officials read is the verdict that shoppers read", () => {
    const verdicts = { window: "valid", late: "valid", draft: null } as const
    fc.assert(
      fc.property(recognition, day, (row, today) => {
        const state = stateOn(row, today)
        const verdict = state in verdicts ? verdicts[state as keyof typeof verdicts] : state
        if (verdict !== null) expect(verdict).toBe(verdictOn(row, today))
        const { from, until } = filingWindow(row.valid_until)
        if (state === "window") expect(today >= from && today <= until).toBe(true)
      }),
      { numRuns: 5_000 },
    )
  })
})
