import { describe, expect, it } from "vitest"
import { ProblemError } from "../http/problem-error"
import { parseClosure } from "./parse-closure"

const TODAY = "2027-02-08"
const TYPED = { from: "2027-02-10", until: "2027-02-15", words: "" }

const problemOf = (typed: Partial<typeof TYPED>, known: typeof TYPED | null = null) => {
  try {
    parseClosure({ ...TYPED, ...typed }, TODAY, known)
    return null
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error
    return error.problems.map(({ type, field }) => `${field}: ${type}`)
  }
}

describe("parseClosure", () => {
  it("takes days and words as they are meant", () => {
    const typed = { from: " 2027-02-10", until: "2027-02-15 ", words: "  Nghỉ   Tết \u0007" }
    expect(parseClosure(typed, TODAY, null)).toEqual({ from: "2027-02-10", until: "2027-02-15", words: "Nghỉ Tết" })
  })

  it.each([
    ["from today", { from: TODAY }, null],
    ["of one day", { until: TYPED.from }, null],
    ["sixty days long", { until: "2027-04-10" }, null],
    ["a day longer", { until: "2027-04-11" }, ["until: closure_too_long"]],
    ["that ends before it begins", { until: "2027-02-09" }, ["until: closure_backwards"]],
    ["from yesterday", { from: "2027-02-07" }, ["from: closure_past"]],
    ["that is over", { from: "2027-02-01", until: "2027-02-07" }, ["until: closure_over"]],
    [
      "on days that do not exist",
      { from: "2027-02-30", until: "sau Tết" },
      ["from: closure_from_missing", "until: closure_until_missing"],
    ],
    ["with too many words", { words: "n".repeat(201) }, ["words: closure_words_long"]],
    ["with a claim", { words: "Trà trị bệnh, hết Tết bán lại" }, ["words: closure_words_claim"]],
  ] as const)("a closure %s", (_, typed, problems) => {
    expect(problemOf(typed)).toEqual(problems)
  })

  it("lets one that has begun be made longer", () => {
    const known = { from: "2027-02-05", until: "2027-02-15", words: "" }
    expect(problemOf({ from: "2027-02-05", until: "2027-02-18" }, known)).toBeNull()
    expect(problemOf({ from: "2027-02-04" }, known)).toEqual(["from: closure_past"])
  })
})
