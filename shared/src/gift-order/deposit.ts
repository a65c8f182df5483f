import { addDays, daysBetween } from "../day/index.ts"
import type { DepositRule } from "./deposit-schemas.ts"

/** Corporate gifts are ordered with 30 to 50 % down, weeks ahead. The upper end, as the point buys goods for the order. */
export const USUAL_DEPOSIT_RULE: DepositRule = {
  percent: 50,
  from: 10_000_000,
  least: 1_000_000,
  far_days: 10,
  grace_days: 2,
}

/** The last day on which money may come is at least so many days before the first delivery: packing takes them. */
const LEAST_PACKING_DAYS = 3

/** A hold for the deposit, prolonged once, is over before the rest is due. */
const LEAST_DAYS_TO_PAY = 3

/** Deposits are whole thousands of đồng. */
const STEP = 1_000

/** Whole đồng. `balance_on`: the last day for the rest; `cancel_on`: the last day before the order is cancelled without it. */
export type Deposit = { amount: number; balance: number; balance_on: string; cancel_on: string }

/** The day on which the rest is due, by the first day of delivery and how many days before it gifts are ordered at the latest. */
export function balanceDay(first_day: string, cut_off_days: number, grace_days: number): string {
  return addDays(first_day, -Math.max(cut_off_days, LEAST_PACKING_DAYS) - grace_days)
}

/** So many days before the first delivery, and not later, a gift may be ordered with a deposit. */
export function leastDepositDays({ grace_days }: Pick<DepositRule, "grace_days">): number {
  return LEAST_PACKING_DAYS + grace_days + LEAST_DAYS_TO_PAY
}

export type GiftToDeposit = { total: number; first_day: string; cut_off_days: number; today: string }

/** What is paid now of a gift that may be ordered with a deposit; null of one that is paid at once. */
export function depositOf({ total, first_day, cut_off_days, today }: GiftToDeposit, rule: DepositRule): Deposit | null {
  const isFar = daysBetween(today, first_day) >= rule.far_days && total >= rule.least
  const balance_on = balanceDay(first_day, cut_off_days, rule.grace_days)
  if (!(isFar || total >= rule.from) || daysBetween(today, balance_on) < LEAST_DAYS_TO_PAY) return null
  const amount = Math.ceil((total * rule.percent) / 100 / STEP) * STEP
  if (amount <= 0 || amount >= total) return null
  return { amount, balance: total - amount, balance_on, cancel_on: addDays(balance_on, rule.grace_days) }
}

/**
 * The last day before an order is cancelled without the rest. An order that was placed before that day was kept with it
 * has the days of grace of then.
 */
export function cancelDay({ balance_on, cancel_on }: { balance_on: string; cancel_on: string | null }): string {
  return cancel_on ?? addDays(balance_on, USUAL_DEPOSIT_RULE.grace_days)
}

/** The moment at which an order is cancelled of which money was taken until a day: the end of that day, in Vietnam. */
export function cancelMoment(cancel_on: string): Date {
  return new Date(`${addDays(cancel_on, 1)}T00:00:00+07:00`)
}
