import { ProblemError } from "../http/problem-error"

export function refundTooLarge(): ProblemError {
  return new ProblemError(409, {
    type: "refund_too_large",
    message: "Số tiền hoàn lớn hơn phần còn lại của đơn hàng.",
    field: "amount",
  })
}

export const ruleInThePast = () =>
  new ProblemError(400, {
    type: "rule_in_the_past",
    message: "Mức phí chỉ áp dụng được từ hôm nay trở đi.",
    field: "valid_from",
  })

export const ruleOfNothing = (field: "organization_id" | "category_id" | "product_id") =>
  new ProblemError(400, { type: "rule_of_nothing", message: "Không tìm thấy đối tượng của mức phí này.", field })

export const rulePositionTaken = () =>
  new ProblemError(409, {
    type: "rule_position_taken",
    message: "Đã có mức phí ở thứ tự này trong thời gian đó.",
    field: "position",
  })
