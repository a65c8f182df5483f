import { formatVnd } from "@ocop/shared/money"
import type { Problem } from "@ocop/shared/problem"
import { notFound, ProblemError } from "../http/problem-error"

export const waveNotFound = () => notFound("Không tìm thấy đợt gói này.")
export const recipientNotFound = () => notFound("Không có kiện quà nào có mã này.")
export const orderNotFound = () => notFound("Không tìm thấy đơn quà này.")

export function giftPlaced(): ProblemError {
  return new ProblemError(409, { type: "gift_placed", message: "Đơn quà này đã đặt rồi." })
}

/** `field` names the step in which it is put right. */
export const BOX_MISSING: Problem = { type: "gift_box_missing", field: "box", message: "Chọn hộp trước khi đặt." }
export const BOX_NOT_OFFERED: Problem = {
  type: "box_not_offered",
  field: "box",
  message: "Điểm bán không còn gói loại hộp này. Chọn loại khác.",
}
export const CONTENTS_MISSING: Problem = {
  type: "gift_empty",
  field: "fill",
  message: "Hộp chưa có món nào. Xếp quà vào hộp trước khi đặt.",
}
export const WRAP_NOT_OFFERED: Problem = {
  type: "gift_wrap_wrong",
  field: "card",
  message: "Loại hộp này không còn kiểu gói đã chọn. Chọn kiểu khác.",
}
export const RECIPIENTS_MISSING: Problem = {
  type: "recipients_missing",
  field: "recipients",
  message: "Chưa có người nhận nào. Nhập ít nhất một người nhận.",
}
export const POINT_MOVED: Problem = {
  type: "point_closed",
  field: "box",
  message: "Điểm bán này hiện không nhận đặt quà.",
}

export function recipientsBroken(n: number): Problem {
  return { type: "recipients_broken", field: "recipients", message: `Còn ${n} dòng người nhận cần sửa hoặc bỏ.` }
}

export function daysMissing(n: number): Problem {
  return { type: "gift_days_missing", field: "days", message: `Còn ${n} người nhận chưa có ngày giao.` }
}

export function daysOver(n: number): Problem {
  const message = `Ngày giao của ${n} người nhận không còn kịp. Chọn ngày khác.`
  return { type: "gift_days_over", field: "days", message }
}

/** Days have passed, or the sum is another, since the page was opened. */
export const depositChanged = () =>
  refused("deposit_changed", "Mức đặt cọc hoặc hạn trả của đơn này đã đổi. Xem lại cách trả rồi đặt.", "payment")

export const depositByTransfer = () => refused("deposit_by_transfer", "Tiền cọc chỉ trả bằng chuyển khoản.", "payment")

/** Between what is in the cart and what is in the gift: somebody changed it meanwhile. */
export const GIFT_CHANGED: Problem = {
  type: "gift_changed",
  message: "Hộp quà vừa được sửa ở nơi khác. Xem lại rồi đặt.",
}

export function priceChanged(before: number, now: number): Problem {
  const message = `Giá đã đổi từ ${formatVnd(before)} thành ${formatVnd(now)}. Xem lại ở bước xếp quà.`
  return { type: "price_changed", field: "fill", message }
}

export const PAYER_MISSING: Problem = { type: "name_missing", field: "name", message: "Nhập họ và tên người đặt." }
export const EMAIL_MISSING: Problem = {
  type: "email_missing",
  field: "email",
  message: "Nhập e-mail để nhận mã đơn và danh sách giao quà.",
}
export const COMPANY_MISSING: Problem = {
  type: "invoice_company_missing",
  field: "invoice_company",
  message: "Nhập tên công ty như trên giấy đăng ký kinh doanh.",
}
export const TAX_CODE_WRONG: Problem = {
  type: "invoice_tax_code_wrong",
  field: "invoice_tax_code",
  message: "Mã số thuế có 10 chữ số; chi nhánh có thêm 3 chữ số, ví dụ 0301234567-001.",
}
export const ADDRESS_MISSING: Problem = {
  type: "invoice_address_missing",
  field: "invoice_address",
  message: "Nhập địa chỉ công ty.",
}
export const emailWrong = (field: string): Problem => ({
  type: "email_wrong",
  field,
  message: "Nhập e-mail đúng dạng, ví dụ ten@example.com.",
})
export const textTooLong = (field: string, most: number): Problem => ({
  type: "text_too_long",
  field,
  message: `Rút ngắn còn tối đa ${most} ký tự.`,
})

/** What is packed and sent recipient by recipient is not packed and sent as one order. */
export const byRecipients = () =>
  refused("gift_by_recipients", "Đây là đơn quà nhiều người nhận: gói và giao theo từng người trong trang đơn quà.")

export const giftPacked = () =>
  refused(
    "gift_packed",
    "Đã gói quà cho một số người nhận nên không hủy được nữa. Tiền hoàn theo phản ánh của người mua.",
  )

export const onlyWhole = () => refused("gift_only_whole", "Đơn quà chỉ hủy được cả đơn, không bỏ bớt từng món.")

export const cashRefused = () =>
  refused("gift_prepaid", "Đơn quà được trả trước khi gói, không thu tiền của người nhận.", "method")

export const notThere = () => notFound("Có người nhận không thuộc đơn này. Tải lại trang rồi làm lại.")

export const alreadyPacked = () =>
  refused("gift_already_packed", "Có người nhận đã được gói. Tải lại trang rồi làm lại.", "recipients")

export function goodsNotArrived(missing: readonly { name: string; lacking: number }[]): ProblemError {
  const words = missing.map(({ name, lacking }) => `${name} (thiếu ${lacking} món)`).join(", ")
  return refused(
    "gift_goods_missing",
    `Hàng chưa về đủ để gói: ${words}. Gói ít hộp hơn, hoặc chờ hàng về.`,
    "recipients",
  )
}

export const changeLate = () =>
  refused("gift_change_late", "Đã quá hạn sửa: điểm bán đang chuẩn bị hộp quà này. Hãy gọi cho điểm bán.")

/** `field` is a column of a recipient; the storefront has the words of each type. */
export function recipientWrong(problems: readonly { field: string; type: string }[]): ProblemError {
  return new ProblemError(
    400,
    problems.map(({ field, type }) => ({ field, type, message: "Sửa lại mục này." })),
  )
}

export const notSentThere = () =>
  new ProblemError(400, {
    type: "commune_refused",
    field: "commune",
    message: "Hộp quà này không giao đến nơi đó được.",
  })

export const feeDiffers = (was: number, is: number) =>
  refused(
    "gift_fee_differs",
    `Giao đến nơi mới có phí khác (${formatVnd(is)} thay vì ${formatVnd(was)} đã trả) nên không đổi được. Hãy gọi cho điểm bán.`,
    "commune",
  )

export const beforeBalance = () =>
  refused("gift_before_balance", "Khi chưa trả đủ tiền, không dời ngày giao sớm hơn ngày đầu của đơn.", "delivery_on")

/** `days`: so many pass until what is asked of its maker has come. */
export const beforeRestock = (days: number) =>
  refused(
    "gift_before_restock",
    `Hàng cho các hộp này còn phải nhập từ cơ sở, cần ${days} ngày, nên không dời ngày giao sớm như vậy.`,
    "delivery_on",
  )

export const boxesFixed = () =>
  refused(
    "gift_boxes_fixed",
    "Số hộp và người nhận giữ như lúc đặt và trả tiền. Cần thêm hộp thì đặt thêm một đơn quà; cần bớt thì hủy cả đơn khi chưa gói rồi đặt lại.",
    "boxes",
  )

export const notSoFar = () =>
  refused("gift_move_wrong", "Có kiện quà đã ở trạng thái khác. Tải lại trang rồi làm lại.", "recipients")

/** The goods of a parcel that has left cannot go back onto the shelf. */
export const hasGone = () =>
  refused("gift_unpack_gone", "Chỉ mở lại được kiện đã gói và chưa rời điểm bán.", "recipients")

export function trackingMissing(names: readonly string[]): ProblemError {
  const message = `Nhập mã vận đơn cho: ${names.join(", ")}.`
  return new ProblemError(400, { type: "tracking_missing", message, field: "tracking_number" })
}

/** Of a whole day or wave nobody types numbers. */
export const trackedOneByOne = () =>
  new ProblemError(400, {
    type: "tracking_missing",
    message: "Hãng này cần mã vận đơn của từng kiện: chọn từng người và nhập mã, hoặc chọn hãng khác.",
    field: "carrier",
  })

function refused(type: string, message: string, field?: string): ProblemError {
  return new ProblemError(409, { type, message, ...(field === undefined ? {} : { field }) })
}
