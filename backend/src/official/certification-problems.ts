import type { Problem } from "@ocop/shared/problem"
import { notFound, ProblemError } from "../http/problem-error"

export const noSuchCertification = () => notFound("Không tìm thấy giấy chứng nhận này.")

export function certificationKnown(): ProblemError {
  const message = "Giấy chứng nhận này đã được nhập cho sản phẩm hoặc cơ sở này rồi."
  return new ProblemError(409, { type: "certification_known", message, field: "number" })
}

export function sourceMissing(): ProblemError {
  const message =
    "Giấy chứng nhận chưa có bản quét. Hãy ghi nguồn công khai đã đối chiếu và ngày đối chiếu rồi mới xác nhận."
  return new ProblemError(409, { type: "source_missing", message })
}

export function wrongState(): ProblemError {
  const message = "Giấy chứng nhận này đang ở trạng thái khác. Hãy tải lại trang và xem lại."
  return new ProblemError(409, { type: "wrong_state", message })
}

export const STANDARD_UNKNOWN: Problem = {
  type: "standard_unknown",
  message: "Chọn loại giấy chứng nhận trong danh sách.",
  field: "standard",
}
export const NUMBER_MISSING: Problem = {
  type: "number_missing",
  message: "Nhập số giấy chứng nhận.",
  field: "number",
}
export const ISSUED_ON_WRONG: Problem = {
  type: "issued_on_wrong",
  message: "Nhập ngày cấp, không sau hôm nay.",
  field: "issued_on",
}
export const UNTIL_TOO_EARLY: Problem = {
  type: "until_too_early",
  message: "Ngày hết hiệu lực không được trước ngày bắt đầu hay ngày cấp. Không có thời hạn thì để trống.",
  field: "valid_until",
}
export const COMPARED_ON_WRONG: Problem = {
  type: "compared_on_wrong",
  message: "Nhập ngày đối chiếu, không trước ngày cấp và không sau hôm nay.",
  field: "compared_on",
}
export const WITHDRAWAL_NUMBER_MISSING: Problem = {
  type: "number_missing",
  message: "Nhập số văn bản thu hồi.",
  field: "number",
}
export const CONFIRM_WRONG: Problem = {
  type: "confirm_wrong",
  message: "Gõ lại đúng số giấy chứng nhận để xác nhận.",
  field: "confirm",
}
