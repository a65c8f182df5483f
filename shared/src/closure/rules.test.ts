import { describe, expect, it, test } from "vitest"
import { closureNotice, closureOn, isClosedOn, lengthOfClosure, reopeningDay } from "./index.ts"

/** Friday to the Monday ten days later. */
const TET = { from: "2027-02-05", until: "2027-02-15", words: "Nghỉ Tết" }

test("both ends of a closure are closed, and count", () => {
  expect(["2027-02-04", "2027-02-05", "2027-02-15", "2027-02-16"].map((day) => isClosedOn(TET, day))).toEqual([
    false,
    true,
    true,
    false,
  ])
  expect(lengthOfClosure(TET)).toBe(11)
  expect(lengthOfClosure({ from: "2027-02-05", until: "2027-02-05" })).toBe(1)
  expect(isClosedOn(null, "2027-02-05")).toBe(false)
})

test("a closure is over on the day after its last, by itself", () => {
  expect(closureOn(TET, "2027-02-15")).toBe(TET)
  expect(closureOn(TET, "2027-02-16")).toBeNull()
  expect(closureOn(null, "2027-02-16")).toBeNull()
})

test("work goes on on the day after, never on a Sunday", () => {
  expect(reopeningDay(TET)).toBe("2027-02-16")
  expect(reopeningDay({ from: "2027-02-05", until: "2027-02-13" })).toBe("2027-02-15")
})

describe("what a buyer is told", () => {
  it.each([
    ["long before: nothing", "2027-02-03", null],
    ["on the eve, when packing would fall into it", "2027-02-04", "2027-02-16"],
    ["on its first day", "2027-02-05", "2027-02-16"],
    ["on its last day nothing: it leaves on the next, as ever", "2027-02-15", null],
    ["after it: nothing", "2027-02-16", null],
  ])("%s", (_, day, sends_on) => {
    expect(closureNotice(TET, day, 1)).toEqual(sends_on && { ...TET, sends_on, has_begun: day >= TET.from })
  })

  it("counts the days of preparation after the closure, and those before it", () => {
    expect(closureNotice(TET, "2027-02-08", 3)?.sends_on).toBe("2027-02-18")
    expect(closureNotice(TET, "2027-02-03", 3)?.sends_on).toBe("2027-02-17")
  })

  it("says nothing without a closure", () => {
    expect(closureNotice(null, "2027-02-08", 1)).toBeNull()
  })
})
