import { notFound, ProblemError } from "../http/problem-error"

/** The same words whether there is none of that code or it is somebody else's. */
export const parcelNotFound = () => notFound("Không tìm thấy đơn này.")

export const boxNotFound = () => notFound("Không tìm thấy kiện này trong đơn.")

export const lineUnknown = () =>
  refusal("line_unknown", "Có món không thuộc đơn này. Tải lại trang rồi làm lại.", 400, "lines")

export const tooManyPieces = (name: string, left: number) =>
  refusal("too_many_pieces", `${name}: chỉ còn ${left} chưa gói. Tải lại trang rồi làm lại.`, 409, "lines")

export const nothingLeft = () => refusal("nothing_left", "Đơn này không còn món nào chờ gói.", 409)

export const parcelCanceled = () => refusal("parcel_canceled", "Đơn này đã hủy.", 409)

export const alreadyPacked = () =>
  refusal("already_packed", "Cơ sở đã gói hàng nên không hủy được nữa. Hãy nhắn cho cơ sở.", 409)

/** The transfer has not come. */
export const awaitingPayment = () =>
  refusal("awaiting_payment", "Đơn này chưa được trả tiền. Khi tiền về, đơn chuyển sang mục cần gói.", 409)

export const awaitingPaymentWhole = () =>
  refusal("awaiting_payment_whole", "Đơn chưa được trả tiền: hãy hủy cả đơn, hoặc đợi tiền về rồi bỏ bớt món.", 409)

export const notHandedOver = () => refusal("not_handed_over", "Kiện này chưa giao cho đơn vị vận chuyển.", 409)

export const trackingMissing = () =>
  refusal("tracking_missing", "Nhập mã vận đơn của đơn vị vận chuyển.", 400, "tracking_number")

/** A change of the order that somebody began in core's own desk. */
export const orderInChange = () =>
  refusal("order_in_change", "Đơn này đang được sửa ở nơi khác. Thử lại sau ít phút.", 409)

function refusal(type: string, message: string, status: number, field?: string): ProblemError {
  return new ProblemError(status, { type, message, ...(field === undefined ? {} : { field }) })
}
