import { ProblemError } from "../http/problem-error"

export const notByCard = () =>
  new ProblemError(409, { type: "not_by_card", message: "Đơn này không trả bằng thẻ quốc tế." })

export const cardUnreachable = () =>
  new ProblemError(503, {
    type: "card_unreachable",
    message: "Chưa nối được tới cổng thanh toán thẻ. Thử lại sau ít phút hoặc chọn cách trả khác.",
  })

export const cardProcessing = () =>
  new ProblemError(409, {
    type: "card_processing",
    message: "Ngân hàng đang xử lý khoản trả bằng thẻ của đơn này. Chờ kết quả rồi thử lại.",
  })

/** One answer for every way in which a signature can be wrong. */
export const stripeUnsigned = () =>
  new ProblemError(401, {
    type: "stripe_signature",
    message: "Chữ ký của thông báo từ Stripe thiếu, sai hoặc quá hạn.",
  })
