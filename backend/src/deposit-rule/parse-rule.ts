import {
  DEPOSIT_FIELDS,
  DEPOSIT_LIMITS,
  leastDepositDays,
  type ChangeDepositRule,
  type DepositField,
  type DepositRule,
} from "@ocop/shared/gift-order"
import type { Problem } from "@ocop/shared/problem"
import { ProblemError } from "../http/problem-error"
import { tidyLines } from "../http/typed-text"

const NAMES: Readonly<Record<DepositField, string>> = {
  percent: "Phần đặt cọc (%)",
  from: "Đặt cọc cho mọi đơn từ (đồng)",
  least: "Đơn đặt sớm: từ (đồng)",
  far_days: "Đơn đặt sớm: trước ngày giao (ngày)",
  grace_days: "Số ngày chờ phần còn lại",
}

const REASON_MISSING: Problem = { type: "reason_missing", message: "Ghi lý do.", field: "reason" }
const LEAST_ABOVE: Problem = {
  type: "deposit_least_above",
  message: "Mức của đơn đặt sớm không cao hơn mức của mọi đơn.",
  field: "least",
}

const farTooLate = (days: number): Problem => ({
  type: "deposit_far_late",
  message: `Đơn đặt sớm phải trước ngày giao ít nhất ${days} ngày: số ngày chờ phần còn lại, và 6 ngày để trả cọc và gói.`,
  field: "far_days",
})

/** The figures as they were typed, "10.000.000" also. @throws ProblemError 400 with everything that is wrong */
export function parseDepositRule(typed: ChangeDepositRule): { rule: DepositRule; reason: string } {
  const rule = Object.fromEntries(DEPOSIT_FIELDS.map((field) => [field, numberOf(typed[field])])) as DepositRule
  const wrong = DEPOSIT_FIELDS.flatMap((field) => problemOf(field, rule[field]))
  const reason = tidyLines(typed.reason)
  const problems = [
    ...wrong,
    ...(wrong.length === 0 && rule.least > rule.from ? [LEAST_ABOVE] : []),
    ...(wrong.length === 0 && rule.far_days < leastDepositDays(rule) ? [farTooLate(leastDepositDays(rule))] : []),
    ...(reason === "" ? [REASON_MISSING] : []),
  ]
  if (problems.length > 0) throw new ProblemError(400, problems)
  return { rule, reason }
}

/** NaN of what is no whole number: dots stand between thousands only. */
function numberOf(typed: string): number {
  const plain = typed.replace(/[\s%đ₫]/gu, "")
  return /^(\d{1,12}|\d{1,3}(\.\d{3}){1,3})$/.test(plain) ? Number(plain.replaceAll(".", "")) : Number.NaN
}

function problemOf(field: DepositField, value: number): Problem[] {
  const { least, most } = DEPOSIT_LIMITS[field]
  if (least <= value && value <= most) return []
  const spoken = (n: number) => n.toLocaleString("vi-VN")
  const message = `${NAMES[field]}: nhập số nguyên từ ${spoken(least)} đến ${spoken(most)}.`
  return [{ type: "deposit_number_wrong", message, field }]
}
