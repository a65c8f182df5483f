import { ProblemError } from "../http/problem-error"

export function refundTooLarge(): ProblemError {
  return new ProblemError(409, {
    type: "refund_too_large",
    message: "Số tiền hoàn lớn hơn phần còn lại của đơn hàng.",
    field: "amount",
  })
}
