import { formatVnd } from "@ocop/shared/money"
import { ProblemError } from "../http/problem-error"

export const notByTransfer = () => refusal("not_by_transfer", "Đơn này không trả bằng chuyển khoản.")

export const holdNotExtendable = () =>
  refusal("hold_not_extendable", "Đơn chỉ giữ thêm được một lần, khi còn trong thời gian giữ và chưa nhận đủ tiền.")

export const moneyCame = () =>
  refusal("money_came", "Đã có tiền chuyển về cho đơn này nên không đổi cách thanh toán được nữa.")

export const cashTooMuch = (ceiling: number) =>
  refusal("cod_ceiling", `Trả tiền khi nhận hàng chỉ dùng được cho mỗi kiện đến ${formatVnd(ceiling)}.`)

export const cashRefused = () =>
  refusal("cash_refused", "Cơ sở chỉ nhận tiền trước cho đơn này, không thu tiền khi giao.")

export const tooMuchRefund = (left: number) =>
  new ProblemError(409, {
    type: "refund_too_much",
    message: `Chỉ hoàn được nhiều nhất ${formatVnd(left)} cho đơn này.`,
    field: "amount",
  })

export const nothingToRefund = () => refusal("nothing_to_refund", "Đơn này không có khoản hoàn tiền nào chờ tài khoản.")

export const moneyHandled = () => refusal("money_handled", "Khoản tiền này đã được xử lý. Tải lại trang để xem.")

export const moneyNotAssignable = () =>
  refusal("money_not_assignable", "Chỉ gán được khoản tiền vào chưa tính cho đơn nào.")

export const moneyNotReturnable = () => refusal("money_not_returnable", "Khoản tiền này không có phần dư để trả lại.")

export const payoutHandled = () => refusal("payout_handled", "Khoản hoàn này không còn chờ. Tải lại trang để xem.")

export const nothingToSend = () => refusal("nothing_to_send", "Không có khoản hoàn nào chờ chuyển.")

export const purchaseUnknown = () =>
  new ProblemError(400, { type: "purchase_unknown", message: "Không có đơn nào mang mã này.", field: "code" })

function refusal(type: string, message: string): ProblemError {
  return new ProblemError(409, { type, message })
}
