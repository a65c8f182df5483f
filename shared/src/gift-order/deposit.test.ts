import fc from "fast-check"
import { expect, it, test } from "vitest"
import { addDays, daysBetween } from "../day/index.ts"
import { BALANCE_GRACE_DAYS, balanceDay, cancelMoment, depositOf } from "./deposit.ts"

const today = "2026-12-01"
const gift = { total: 12_000_000, first_day: "2027-01-20", cut_off_days: 2, today }

test("half of a large gift is paid now, and the rest before it is packed", () => {
  expect(depositOf(gift)).toEqual({
    amount: 6_000_000,
    balance: 6_000_000,
    balance_on: "2027-01-15",
    cancel_on: "2027-01-17",
  })
  // The box is ordered a week ahead at the latest.
  expect(depositOf({ ...gift, cut_off_days: 7 })?.balance_on).toBe("2027-01-11")
})

test.each([
  ["a small one for a far day", { total: 1_000_000 }, true],
  ["one too small for two transfers", { total: 999_999 }, false],
  ["a small one for a near day", { total: 9_999_999, first_day: addDays(today, 9) }, false],
  ["a large one for a near day", { total: 10_000_000, first_day: addDays(today, 8) }, true],
  ["a large one whose rest would be due at once", { total: 10_000_000, first_day: addDays(today, 7) }, false],
])("%s: %j", (_, more, isOffered) => {
  expect(depositOf({ ...gift, ...more }) !== null).toBe(isOffered)
})

it("is whole thousands, adds up, and is due before anything is packed or delivered", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 2_000_000_000 }),
      fc.integer({ min: 0, max: 200 }),
      fc.integer({ min: 0, max: 30 }),
      fc.integer({ min: 1, max: 100 }),
      (total, ahead, cut_off_days, percent) => {
        const first_day = addDays(today, ahead)
        const rule = { percent, from: 1, least: 1, far_days: 1 }
        const deposit = depositOf({ total, first_day, cut_off_days, today }, rule)
        if (deposit === null) return
        expect(deposit.amount % 1_000).toBe(0)
        expect(deposit.amount * 100).toBeGreaterThanOrEqual(total * percent)
        expect(deposit.balance).toBeGreaterThan(0)
        expect(deposit.amount + deposit.balance).toBe(total)
        expect(deposit.balance_on).toBe(balanceDay(first_day, cut_off_days))
        expect(daysBetween(today, deposit.balance_on)).toBeGreaterThanOrEqual(3)
        expect(daysBetween(deposit.cancel_on, first_day)).toBe(Math.max(cut_off_days, 3))
      },
    ),
  )
})

test("an order is cancelled when its last day is over in Vietnam", () => {
  expect(BALANCE_GRACE_DAYS).toBe(2)
  expect(cancelMoment("2027-01-15").toISOString()).toBe("2027-01-17T17:00:00.000Z")
})
