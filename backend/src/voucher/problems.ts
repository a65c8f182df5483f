import { formatDay } from "@ocop/shared/day"
import { formatVnd } from "@ocop/shared/money"
import type { Problem } from "@ocop/shared/problem"
import type { VoucherRefusal } from "@ocop/shared/voucher"
import { notFound, ProblemError } from "../http/problem-error"

const field = "code"

export function voucherMissing(): ProblemError {
  return new ProblemError(400, { type: "voucher_missing", message: "Nhập mã giảm giá.", field })
}

export function voucherUnknown(): ProblemError {
  const message = "Không có mã giảm giá này. Kiểm tra lại từng chữ, từng số."
  return new ProblemError(400, { type: "voucher_unknown", message, field })
}

/** Why a code takes nothing off. `seller`: whose goods it is for, when it is not for all. */
export function problemOfVoucher(refusal: VoucherRefusal, seller: string | null): Problem {
  switch (refusal.reason) {
    case "not_yet":
      return {
        type: "voucher_not_yet",
        message: `Mã này dùng được từ ngày ${formatDay(refusal.from)}.`,
        field,
      }
    case "over":
      return {
        type: "voucher_over",
        message: refusal.until ? `Mã này đã hết hạn ngày ${formatDay(refusal.until)}.` : "Mã này đã ngừng áp dụng.",
        field,
      }
    case "used_up":
      return { type: "voucher_used_up", message: "Mã này đã hết lượt dùng.", field }
    case "used_by_you":
      return {
        type: "voucher_used_by_you",
        message: `Mỗi người dùng mã này được ${refusal.times} lần, và bạn đã dùng đủ.`,
        field,
      }
    case "not_for_these":
      return {
        type: "voucher_not_for_these",
        message: seller
          ? `Mã này chỉ dùng cho hàng của ${seller}.`
          : "Hàng trong giỏ không dùng được mã này. Rượu, bia không được khuyến mại.",
        field,
      }
    case "minimum":
      return {
        type: "voucher_minimum",
        message: `Mua thêm ${formatVnd(refusal.missing)} hàng${seller ? ` của ${seller}` : ""} để dùng mã này.`,
        field,
      }
  }
}

export function voucherNotFound(): ProblemError {
  return notFound("Không tìm thấy mã giảm giá này.")
}

export function voucherCodeTaken(): ProblemError {
  return new ProblemError(409, { type: "voucher_code_taken", message: "Đã có mã này. Chọn mã khác.", field })
}

export function voucherOverHalf(): ProblemError {
  return new ProblemError(400, {
    type: "voucher_over_half",
    message:
      "Mức giảm không được quá 50 % tiền hàng (Nghị định 81/2018/NĐ-CP): đặt mức giảm nhỏ hơn, hoặc tiền hàng tối thiểu lớn hơn.",
    field: "value",
  })
}

export function voucherInThePast(): ProblemError {
  return new ProblemError(400, {
    type: "voucher_in_the_past",
    message: "Ngày cuối đã qua.",
    field: "valid_until",
  })
}

export function voucherOfNobody(): ProblemError {
  return new ProblemError(400, {
    type: "voucher_of_nobody",
    message: "Không tìm thấy cơ sở này.",
    field: "organization_id",
  })
}
