import {
  DEPOSIT_FIELDS,
  DEPOSIT_LIMITS,
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

/** The figures as they were typed, "10.000.000" also. @throws ProblemError 400 with everything that is wrong */
export function parseDepositRule(typed: ChangeDepositRule): { rule: DepositRule; reason: string } {
  const rule = Object.fromEntries(DEPOSIT_FIELDS.map((field) => [field, numberOf(typed[field])])) as DepositRule
  const wrong = DEPOSIT_FIELDS.flatMap((field) => problemOf(field, rule[field]))
  const reason = tidyLines(typed.reason)
  const problems = [
    ...wrong,
    ...(wrong.length === 0 && rule.least > rule.from ? [LEAST_ABOVE] : []),
    ...(reason === "" ? [REASON_MISSING] : []),
  ]
  if (problems.length > 0) throw new ProblemError(400, problems)
  return { rule, reason }
}

/** NaN of what is no whole number. */
function numberOf(typed: string): number {
  const plain = typed.replace(/[\s.%đ₫]/gu, "")
  return /^\d{1,12}$/.test(plain) ? Number(plain) : Number.NaN
}

function problemOf(field: DepositField, value: number): Problem[] {
  const { least, most } = DEPOSIT_LIMITS[field]
  if (least <= value && value <= most) return []
  const spoken = (n: number) => n.toLocaleString("vi-VN")
  const message = `${NAMES[field]}: nhập số nguyên từ ${spoken(least)} đến ${spoken(most)}.`
  return [{ type: "deposit_number_wrong", message, field }]
}
