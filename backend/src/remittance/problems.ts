import { ProblemError } from "../http/problem-error"

export const remittanceKnown = () =>
  refusal("remittance_known", "reference", "Bảng kê số này đã được ghi nhận với nội dung khác.")

export const remittanceRows = (codes: readonly string[]) =>
  refusal("remittance_rows", "rows", `Bảng kê chưa khớp ở các kiện: ${codes.slice(0, 10).join(", ")}.`)

export const remittanceSum = () =>
  refusal("remittance_sum", "bank_transaction_id", "Khoản tiền đã chọn không bằng tổng bảng kê, hoặc đã được xử lý.")

function refusal(type: string, field: string, message: string): ProblemError {
  return new ProblemError(409, { type, message, field })
}
