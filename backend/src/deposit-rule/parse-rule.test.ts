import { describe, expect, it, test } from "vitest"
import { ProblemError } from "../http/problem-error"
import { parseDepositRule } from "./parse-rule"

const TYPED = {
  percent: "30",
  from: "20.000.000",
  least: "2.000.000 đ",
  far_days: "14",
  grace_days: "3",
  reason: "Tết",
}

const problemsOf = (more: Partial<typeof TYPED>) => {
  try {
    parseDepositRule({ ...TYPED, ...more })
    return null
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error
    return error.problems.map(({ type, field }) => `${field}: ${type}`)
  }
}

describe("parseDepositRule", () => {
  it("takes figures as people write them", () => {
    expect(parseDepositRule({ ...TYPED, percent: "30 %" })).toEqual({
      rule: { percent: 30, from: 20_000_000, least: 2_000_000, far_days: 14, grace_days: 3 },
      reason: "Tết",
    })
  })

  test.each([
    ["less than a tenth", { percent: "9" }, ["percent: deposit_number_wrong"]],
    ["more than all", { percent: "101" }, ["percent: deposit_number_wrong"]],
    ["half a day", { far_days: "1,5" }, ["far_days: deposit_number_wrong"]],
    ["half a day with a dot", { far_days: "10.5" }, ["far_days: deposit_number_wrong"]],
    ["one day and no tenth", { grace_days: "1.0" }, ["grace_days: deposit_number_wrong"]],
    ["early orders that come too late for it", { far_days: "8", grace_days: "3" }, ["far_days: deposit_far_late"]],
    ["a sum below zero", { from: "-1" }, ["from: deposit_number_wrong"]],
    ["a month of grace", { grace_days: "31" }, ["grace_days: deposit_number_wrong"]],
    ["a higher sum for who orders early", { least: "20.000.001" }, ["least: deposit_least_above"]],
    ["nothing at all", { percent: "", reason: " " }, ["percent: deposit_number_wrong", "reason: reason_missing"]],
  ])("refuses %s", (_, more, problems) => {
    expect(problemsOf(more)).toEqual(problems)
  })
})
