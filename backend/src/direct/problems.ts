import { formatVnd } from "@ocop/shared/money"
import { notFound, ProblemError } from "../http/problem-error"

export const notDirect = () =>
  new ProblemError(409, { type: "not_direct", message: "Đơn này không chuyển khoản thẳng vào tài khoản của cơ sở." })

export const partClosed = () =>
  new ProblemError(409, {
    type: "part_closed",
    message: "Đơn đã hủy hoặc hết thời gian giữ. Tiền đến sau phải hoàn lại cho khách.",
  })

export const receivedWrong = (due: number) =>
  new ProblemError(400, {
    type: "received_wrong",
    message: `Số tiền đã nhận phải lớn hơn 0 và nhỏ hơn ${formatVnd(due)}. Nếu đã nhận đủ, bấm “Đã nhận đủ tiền”.`,
    field: "received",
  })

export const lateWrong = () =>
  new ProblemError(400, {
    type: "late_wrong",
    message: "Nhập tổng số tiền đã đến: không ít hơn số đã biết, không quá giá trị đơn lúc đặt.",
    field: "received",
  })

export const refundNotFound = () => notFound("Không tìm thấy khoản hoàn này.")

export const refundAccountMissing = () =>
  new ProblemError(409, { type: "refund_account_missing", message: "Khách chưa cho biết tài khoản nhận tiền hoàn." })

export const SENT_ON_WRONG = {
  type: "sent_on_wrong",
  message: "Nhập ngày đã chuyển, không sau hôm nay và không trước ngày phát sinh khoản hoàn.",
  field: "sent_on",
}

export const REFERENCE_MISSING = {
  type: "reference_missing",
  message: "Nhập mã giao dịch ngân hàng ghi trên biên lai chuyển tiền.",
  field: "reference",
}
