import { describe, expect, test } from "vitest"
import { COMPLAINT_KINDS, COMPLAINT_TIMES, POLICIES, POLICY_KEYS, RETENTION_YEARS, RETURNS } from "./rules.ts"

describe("what the law fixes", () => {
  test("a buyer who was told something wrong may leave within 30 days and is refunded within 30", () => {
    expect(RETURNS.wrong_information_days).toBe(30)
    expect(RETURNS.refund_days).toBe(30)
  })

  test("a question about personal data is answered within two working days, a stop is done within 15 days", () => {
    expect(COMPLAINT_TIMES.personal_data).toEqual({ first_answer_working_days: 2, resolution_days: 15 })
  })

  test("listings are kept for a year at least, contracts for three", () => {
    expect(RETENTION_YEARS.listing).toBeGreaterThanOrEqual(1)
    expect(RETENTION_YEARS.contract).toBeGreaterThanOrEqual(3)
  })
})

describe("what the shop promises", () => {
  test.each(COMPLAINT_KINDS)("a complaint of kind %s is answered before it has to be settled", (kind) => {
    const { first_answer_working_days, resolution_days } = COMPLAINT_TIMES[kind]
    expect(first_answer_working_days).toBeGreaterThan(0)
    expect(resolution_days).toBeGreaterThan(first_answer_working_days)
  })

  test.each(POLICY_KEYS)("the policy %s has a version and a first day", (key) => {
    expect(POLICIES[key].version).toMatch(/^\d+\.\d+$/)
    expect(POLICIES[key].effective_from).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  })
})
