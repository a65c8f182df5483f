import { expect, test } from "vitest"
import { addDays, addMonths, daysBetween } from "../day/rules.ts"
import { dossierOf, RENEWAL_DOSSIER } from "./dossier.ts"
import { RENEWAL_STEPS, renewalDays, renewalStepOn } from "./rules.ts"

test.each([
  // The vectors of the rule itself, then a leap day, a month's end and a year whose February is short.
  ["2029-07-01", "2028-07-01", "2029-01-02", "2029-02-01", "2029-02-24", "2029-03-04"],
  ["2028-06-26", "2027-06-26", "2027-12-29", "2028-01-28", "2028-02-20", "2028-02-28"],
  ["2028-02-29", "2027-02-28", "2027-09-02", "2027-10-02", "2027-10-25", "2027-11-02"],
  ["2027-02-28", "2026-02-28", "2026-09-01", "2026-10-01", "2026-10-24", "2026-11-01"],
  ["2027-08-31", "2026-08-31", "2027-03-04", "2027-04-03", "2027-04-26", "2027-05-04"],
])("of a star until %s is told on %s, %s, %s, %s and %s", (until, year, opens, middle, closing, late) => {
  expect(renewalDays(until)).toEqual({ year, opens, middle, closing, late })
})

test("the steps lie 12 months, 180, 150, 127 and 119 days before the last day, whatever the day", () => {
  for (let n = 0; n < 1500; n += 1) {
    const until = addDays("2026-11-26", n)
    const { year, ...others } = renewalDays(until)
    expect(year).toBe(addMonths(until, -12))
    expect(Object.values(others).map((day) => daysBetween(day, until))).toEqual([180, 150, 127, 119])
    expect(Object.values(renewalDays(until)).toSorted()).toEqual(Object.values(renewalDays(until)))
  }
})

test("a step counts from its day until the next one's, also when its day was missed, and none after the last day", () => {
  const until = "2028-02-29"
  const days = renewalDays(until)
  expect(renewalStepOn(until, addDays(days.year, -1))).toBeNull()
  for (const [index, step] of RENEWAL_STEPS.entries()) {
    expect(renewalStepOn(until, days[step])).toBe(step)
    expect(renewalStepOn(until, addDays(days[step], 1))).toBe(step)
    expect(renewalStepOn(until, addDays(days[step], -1))).toBe(RENEWAL_STEPS[index - 1] ?? null)
  }
  expect(renewalStepOn(until, until)).toBe("late")
  expect(renewalStepOn(until, addDays(until, 1))).toBeNull()
})

test("a dossier for more stars asks for all that one for fewer asks for", () => {
  const [three, four, five] = ([3, 4, 5] as const).map((stars) => dossierOf(stars).map(({ key }) => key))
  expect(four).toEqual(expect.arrayContaining(three ?? []))
  expect(four?.length).toBeGreaterThan(three?.length ?? 0)
  expect(five).toEqual(four)
  expect(new Set(RENEWAL_DOSSIER.map(({ key }) => key)).size).toBe(RENEWAL_DOSSIER.length)
})
