import { LONGEST_POINT, MAX_EXCEPTIONS, MAX_POINTS } from "@ocop/shared/sales-point"
import type { Problem } from "@ocop/shared/problem"
import { notFound, ProblemError } from "../http/problem-error"

export const pointNotFound = () => notFound("Không tìm thấy điểm bán này.")

const HOURS_HINT = "ví dụ 7:30-11:30, 13:30-20:00; ghi “nghỉ” nếu không mở cửa"

export const NAME_MISSING: Problem = { type: "point_name_missing", field: "name", message: "Nhập tên điểm bán." }
export const NAME_WITHOUT_LETTERS: Problem = {
  type: "point_name_wrong",
  field: "name",
  message: "Tên điểm bán cần có chữ cái hoặc chữ số.",
}
export const KIND_MISSING: Problem = { type: "point_kind_missing", field: "kind", message: "Chọn loại điểm bán." }
export const HOURS_MISSING: Problem = {
  type: "point_hours_missing",
  field: "hours_all",
  message: `Nhập giờ mở cửa, ${HOURS_HINT}.`,
}
export const ALWAYS_CLOSED: Problem = {
  type: "point_never_open",
  field: "hours_all",
  message: "Điểm bán cần mở cửa ít nhất một ngày trong tuần.",
}

export const hoursWrong = (field: string): Problem => ({
  type: "point_hours_wrong",
  field,
  message: `Chưa đọc được giờ này, ${HOURS_HINT}.`,
})
export const nameTooLong: Problem = {
  type: "point_name_long",
  field: "name",
  message: `Rút ngắn tên còn tối đa ${LONGEST_POINT.name} ký tự.`,
}
export const streetTooLong: Problem = {
  type: "point_street_long",
  field: "street",
  message: `Rút ngắn địa chỉ còn tối đa ${LONGEST_POINT.street} ký tự.`,
}
export const claimIn = (field: string, claim: string): Problem => ({
  type: "point_claim",
  field,
  message: `Bỏ chữ “${claim}”: công dụng, sao và chứng nhận không viết ở đây.`,
})
export const tooManyExceptions: Problem = {
  type: "point_exceptions_many",
  field: "exceptions",
  message: `Giữ tối đa ${MAX_EXCEPTIONS} kỳ nghỉ hoặc giờ khác.`,
}

export function tooManyPoints(): ProblemError {
  const message = `Một cơ sở có tối đa ${MAX_POINTS} điểm bán.`
  return new ProblemError(409, { type: "too_many_points", message })
}

export function pointClosed(): ProblemError {
  const message = "Điểm bán đang chờ duyệt hoặc bị tạm ngưng nên không sửa được."
  return new ProblemError(409, { type: "point_closed", message })
}

export function pointMoved(): ProblemError {
  const message = "Điểm bán đã ở trạng thái khác, hoặc nội dung gửi duyệt đã thay đổi. Hãy tải lại trang."
  return new ProblemError(409, { type: "point_moved", message })
}

/** Four eyes: an operator who wrote of a point is no judge of it. */
export function ownPoint(): ProblemError {
  const message = "Bạn đã khai điểm bán này thay cơ sở, nên một người vận hành khác phải duyệt."
  return new ProblemError(403, { type: "own_point", message })
}
