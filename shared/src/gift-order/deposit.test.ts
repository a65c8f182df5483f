import fc from "fast-check"
import { expect, it, test } from "vitest"
import { addDays, daysBetween } from "../day/index.ts"
import { balanceDay, cancelMoment, depositOf, USUAL_DEPOSIT_RULE } from "./deposit.ts"
import { DEPOSIT_FIELDS, DEPOSIT_LIMITS, DepositRule } from "./deposit-schemas.ts"

const today = "2026-12-01"
const gift = { total: 12_000_000, first_day: "2027-01-20", cut_off_days: 2, today }

test("half of a large gift is paid now, and the rest before it is packed", () => {
  expect(depositOf(gift, USUAL_DEPOSIT_RULE)).toEqual({
    amount: 6_000_000,
    balance: 6_000_000,
    balance_on: "2027-01-15",
    cancel_on: "2027-01-17",
  })
  // The box is ordered a week ahead at the latest.
  expect(depositOf({ ...gift, cut_off_days: 7 }, USUAL_DEPOSIT_RULE)?.balance_on).toBe("2027-01-11")
})

test.each([
  ["a small one for a far day", { total: 1_000_000 }, true],
  ["one too small for two transfers", { total: 999_999 }, false],
  ["a small one for a near day", { total: 9_999_999, first_day: addDays(today, 9) }, false],
  ["a large one for a near day", { total: 10_000_000, first_day: addDays(today, 8) }, true],
  ["a large one whose rest would be due at once", { total: 10_000_000, first_day: addDays(today, 7) }, false],
])("%s: %j", (_, more, isOffered) => {
  expect(depositOf({ ...gift, ...more }, USUAL_DEPOSIT_RULE) !== null).toBe(isOffered)
})

it("is whole thousands, adds up, and is due before anything is packed or delivered", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 2_000_000_000 }),
      fc.integer({ min: 0, max: 200 }),
      fc.integer({ min: 0, max: 30 }),
      fc.integer({ min: 10, max: 100 }),
      fc.integer({ min: 0, max: 14 }),
      (total, ahead, cut_off_days, percent, grace_days) => {
        const first_day = addDays(today, ahead)
        const rule = { percent, from: 1, least: 1, far_days: 1, grace_days }
        const deposit = depositOf({ total, first_day, cut_off_days, today }, rule)
        if (deposit === null) return
        expect(deposit.amount % 1_000).toBe(0)
        expect(deposit.amount * 100).toBeGreaterThanOrEqual(total * percent)
        expect(deposit.balance).toBeGreaterThan(0)
        expect(deposit.amount + deposit.balance).toBe(total)
        expect(deposit.balance_on).toBe(balanceDay(first_day, cut_off_days, grace_days))
        expect(daysBetween(today, deposit.balance_on)).toBeGreaterThanOrEqual(3)
        expect(daysBetween(deposit.cancel_on, first_day)).toBe(Math.max(cut_off_days, 3))
      },
    ),
  )
})

test("an order is cancelled when its last day is over in Vietnam", () => {
  expect(cancelMoment("2027-01-17").toISOString()).toBe("2027-01-17T17:00:00.000Z")
})

test("an operator's figures decide: a third from five million on, with a week to pay", () => {
  const rule = { percent: 30, from: 5_000_000, least: 2_000_000, far_days: 20, grace_days: 7 }
  expect(depositOf({ ...gift, total: 5_000_000 }, rule)).toEqual({
    amount: 1_500_000,
    balance: 3_500_000,
    balance_on: "2027-01-10",
    cancel_on: "2027-01-17",
  })
  const near = { ...gift, total: 4_999_999, first_day: addDays(today, 19) }
  expect([depositOf(near, rule), depositOf({ ...near, first_day: addDays(today, 20) }, rule)?.amount]).toEqual([
    null,
    1_500_000,
  ])
  expect(depositOf({ ...gift, total: 1_999_999 }, rule)).toBeNull()
})

test("of all of it nothing is left to pay later, so none is offered", () => {
  expect(depositOf(gift, { ...USUAL_DEPOSIT_RULE, percent: 100 })).toBeNull()
})

test.each(DEPOSIT_FIELDS)("the limits of %s are those of the rule", (field) => {
  const { least, most } = DEPOSIT_LIMITS[field]
  const isRule = (value: number) => DepositRule.safeParse({ ...USUAL_DEPOSIT_RULE, [field]: value }).success
  expect([least - 1, least, most, most + 1].map(isRule)).toEqual([false, true, true, false])
})
