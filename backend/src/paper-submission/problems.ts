import { LONGEST_SUBMISSION, MOST_WAITING } from "@ocop/shared/paper-submission"
import type { Problem } from "@ocop/shared/problem"
import { notFound, ProblemError } from "../http/problem-error"

export const noSuchSubmission = () => notFound("Không tìm thấy giấy này trong các giấy đã gửi.")

export function submissionDecided(): ProblemError {
  const message = "Giấy này đã được xem rồi. Tải lại trang để thấy kết quả."
  return new ProblemError(409, { type: "submission_decided", message })
}

export function tooManyWaiting(): ProblemError {
  const message = `Đang có ${MOST_WAITING} giấy chờ kiểm tra. Chờ xem xong rồi gửi tiếp.`
  return new ProblemError(409, { type: "too_many_waiting", message })
}

export const KIND_MISSING: Problem = { type: "kind_missing", message: "Chọn loại giấy.", field: "kind" }
export const STANDARD_UNKNOWN: Problem = {
  type: "standard_unknown",
  message: "Chọn một tiêu chuẩn trong danh sách.",
  field: "standard",
}
export const NUMBER_MISSING: Problem = { type: "number_missing", message: "Nhập số của giấy.", field: "number" }
export const ISSUER_MISSING: Problem = { type: "issuer_missing", message: "Nhập nơi cấp.", field: "issuer" }
export const ISSUED_WRONG: Problem = {
  type: "issued_wrong",
  message: "Nhập ngày cấp, không sau hôm nay.",
  field: "issued_on",
}
export const UNTIL_WRONG: Problem = {
  type: "until_wrong",
  message: "Ngày hết hạn phải sau ngày cấp. Giấy không ghi thì để trống.",
  field: "valid_until",
}
export function problemsOfLength(typed: Record<"product_name" | "number" | "issuer" | "note", string>): Problem[] {
  return Object.entries(typed).flatMap(([field, text]) => {
    const most = LONGEST_SUBMISSION[field as keyof typeof typed]
    return text.length > most ? [{ type: "too_long", message: `Viết tối đa ${most} ký tự.`, field }] : []
  })
}
