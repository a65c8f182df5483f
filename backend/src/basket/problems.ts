import { MAX_QUANTITY } from "@ocop/shared/basket"
import { formatVnd } from "@ocop/shared/money"
import type { Problem } from "@ocop/shared/problem"
import type { RefusalReason } from "@ocop/shared/shipping"
import { ProblemError } from "../http/problem-error"

export const QUANTITY_WRONG: Problem = {
  type: "quantity_wrong",
  message: `Nhập số lượng từ 1 đến ${MAX_QUANTITY}.`,
  field: "quantity",
}

export function basketNotFound(): ProblemError {
  return new ProblemError(404, { type: "not_found", message: "Không tìm thấy giỏ hàng này." })
}

export function lineNotFound(): ProblemError {
  return new ProblemError(404, { type: "not_found", message: "Sản phẩm này không còn trong giỏ hàng." })
}

export function variantUnknown(): ProblemError {
  return new ProblemError(400, {
    type: "variant_unknown",
    message: "Không tìm thấy loại hàng này.",
    field: "variant_id",
  })
}

export function alreadyPlaced(): ProblemError {
  return new ProblemError(409, { type: "already_placed", message: "Giỏ hàng này đã được đặt." })
}

export function stillWorking(): ProblemError {
  const message = "Đơn của bạn đang được xử lý. Vui lòng thử lại sau ít giây."
  return new ProblemError(503, { type: "still_working", message }, 3)
}

export function totalChanged(shown: number, now: number): ProblemError {
  const message = `Tổng tiền đã đổi từ ${formatVnd(shown)} thành ${formatVnd(now)}. Xem lại rồi đặt hàng.`
  return new ProblemError(409, { type: "total_changed", message })
}

export function paymentNotOffered(): ProblemError {
  const message = "Cửa hàng chưa nhận cách thanh toán này. Chọn cách khác."
  return new ProblemError(400, { type: "payment_not_offered", message, field: "payment" })
}

export function ageUnconfirmed(): ProblemError {
  const message = "Giỏ hàng có rượu, bia: đánh dấu vào ô xác nhận bạn đủ 18 tuổi."
  return new ProblemError(400, { type: "age_unconfirmed", message, field: "age_wording" })
}

export function deliveryMissing(): ProblemError {
  return new ProblemError(400, { type: "delivery_missing", message: "Nhập người nhận và địa chỉ giao hàng." })
}

export function deliveryRefused(place: string, reason: RefusalReason): Problem {
  const because = {
    cold_too_far: "hàng lạnh không đi xa được",
    live_too_far: "cây, hoa, vật cảnh sống không đi xa được",
    too_heavy: "kiện hàng quá nặng",
  }[reason]
  return { type: reason, message: `Chưa giao được đến ${place} vì ${because}.` }
}
