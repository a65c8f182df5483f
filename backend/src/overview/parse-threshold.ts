import { HIGHEST_THRESHOLD } from "@ocop/shared/overview"
import { ProblemError } from "../http/problem-error"
import { tidy } from "../http/typed-text"

/**
 * A number of pieces as it was typed.
 *
 * @throws ProblemError 400 threshold_wrong
 */
export function parseThreshold(typed: string): number {
  const text = tidy(typed)
  const threshold = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN
  if (threshold <= HIGHEST_THRESHOLD) return threshold
  const message = `Nhập số từ 0 đến ${HIGHEST_THRESHOLD.toLocaleString("vi-VN")}.`
  throw new ProblemError(400, { type: "threshold_wrong", message, field: "threshold" })
}
