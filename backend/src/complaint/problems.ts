import { notFound, ProblemError } from "../http/problem-error"

export const complaintNotFound = () => notFound("Không tìm thấy phản ánh này.")

export const notSentYet = () =>
  refusal("not_sent_yet", "Kiện này chưa được gửi đi nên chưa báo lỗi được. Hãy nhắn cho cơ sở.", 409)

export const reportTooLate = () =>
  refusal("report_too_late", "Đã quá hạn báo cho lý do này. Bạn vẫn có thể gửi khiếu nại tới chợ.", 409, "reason")

export const lineTooLate = (name: string) =>
  refusal(
    "line_too_late",
    `${name}: đã quá hạn báo cho lý do này. Để món này là 0 rồi gửi lại, hoặc gửi khiếu nại tới chợ.`,
    409,
    "lines",
  )

export const nothingToReport = (name: string, left: number) =>
  refusal("too_many_reported", `${name}: chỉ còn báo được ${left}. Tải lại trang rồi làm lại.`, 409, "lines")

export const wordsMissing = () => refusal("words_missing", "Kể ngắn gọn chuyện gì đã xảy ra.", 400, "words")

export const noteMissing = () => refusal("note_missing", "Viết lý do để người mua hiểu.", 400, "note")

export const amountMissing = () => refusal("amount_missing", "Nhập số tiền đề nghị hoàn.", 400, "amount")

export const amountTooHigh = () =>
  refusal("amount_too_high", "Số tiền đề nghị cao hơn số tiền người mua đã trả cho các món này.", 400, "amount")

export const complaintMoved = () =>
  refusal("complaint_moved", "Phản ánh này đã sang bước khác. Tải lại trang để xem.", 409)

export const noPhotosNow = () => refusal("complaint_over", "Phản ánh này đã xong, không thêm ảnh được.", 409, "file")

function refusal(type: string, message: string, status: number, field?: string): ProblemError {
  return new ProblemError(status, { type, message, ...(field === undefined ? {} : { field }) })
}
