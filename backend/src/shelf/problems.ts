import { LONGEST_SHELF_NOTE } from "@ocop/shared/shelf"
import { notFound, ProblemError } from "../http/problem-error"

const refuse = (status: number, type: string, message: string, field?: string): ProblemError =>
  new ProblemError(status, { type, message, ...(field === undefined ? {} : { field }) })

export const noSuchGoods = (): ProblemError => notFound("Không tìm thấy món này trên quầy.")

export const noSuchPartner = (): ProblemError => notFound("Không tìm thấy cơ sở có điểm bán này.")

export const noSuchRestock = (): ProblemError => notFound("Không tìm thấy yêu cầu nhập hàng này.")

export const shelfNotOpen = (): ProblemError =>
  refuse(409, "shelf_not_open", "Quầy mở khi điểm bán đã được duyệt và không bị tạm ngưng.")

export const notPermitted = (): ProblemError =>
  refuse(403, "trade_not_permitted", "Cơ sở làm ra món này chưa cho phép bạn, hoặc đã rút lại.")

export const goodsNotKept = (): ProblemError =>
  refuse(409, "goods_not_kept", "Món này không bày bán tại quầy được.", "variant_id")

export const moreArePromised = (name: string, reserved: number, field: string): ProblemError =>
  refuse(409, "more_are_promised", `${name}: ${reserved} món đã hứa cho khách, nên số còn lại không ít hơn thế.`, field)

export const moreThanLies = (name: string, stocked: number, field: string): ProblemError =>
  refuse(409, "more_than_lies", `${name}: trên quầy chỉ có ${stocked} món.`, field)

export const moreThanFree = (name: string): ProblemError =>
  refuse(409, "more_than_free", `${name}: số còn trên quầy vừa được bán. Tải lại trang rồi làm lại.`)

export const notExpired = (expired: number): ProblemError =>
  refuse(
    409,
    "not_expired",
    expired === 0 ? "Không có món nào quá hạn dùng." : `Chỉ có ${expired} món quá hạn dùng.`,
    "pieces",
  )

export const wordsMissing = (field = "note"): ProblemError =>
  refuse(400, "words_missing", `Ghi lý do, tối đa ${LONGEST_SHELF_NOTE} ký tự.`, field)

export const useByPast = (): ProblemError => refuse(400, "use_by_past", "Hạn dùng này đã qua.", "use_by")

export const restockMoved = (): ProblemError =>
  refuse(409, "restock_moved", "Yêu cầu này đã ở bước khác. Hãy tải lại trang.")

export const giftUnpaid = (): ProblemError =>
  refuse(409, "gift_unpaid", "Người đặt quà chưa trả tiền. Gửi hàng khi đơn quà đã được trả.")

export const nothingAccepted = (): ProblemError =>
  refuse(400, "nothing_accepted", "Nhận ít nhất một món, hoặc từ chối yêu cầu.", "lines")

export const moreThanAsked = (name: string, asked: number): ProblemError =>
  refuse(400, "more_than_asked", `${name}: điểm bán chỉ xin ${asked} món.`, "lines")

export const moreThanSent = (name: string, sent: number): ProblemError =>
  refuse(400, "more_than_sent", `${name}: cơ sở chỉ gửi ${sent} món.`, "lines")

export const linesWrong = (): ProblemError =>
  refuse(400, "restock_lines_wrong", "Ghi số lượng của từng món trong yêu cầu.", "lines")

export const dayPast = (): ProblemError => refuse(400, "wished_day_past", "Chọn ngày từ hôm nay trở đi.", "wished_on")
