import { ProblemError } from "../http/problem-error"

/** The point sells over the counter only. */
export const noPickup = () =>
  new ProblemError(409, { type: "no_pickup", message: "Điểm bán này chưa nhận đặt trước. Hãy đến mua trực tiếp." })

/** What lies at a point is not sent. */
export const pickupOnly = () =>
  new ProblemError(409, { type: "pickup_only", message: "Hàng trong giỏ này chỉ nhận tại điểm bán, không giao đi." })

export const notAtPoint = () =>
  new ProblemError(409, { type: "not_picked_up", message: "Hàng trong giỏ này được giao đến địa chỉ của bạn." })

/** The code is not that of this order. */
export const codeWrong = () =>
  new ProblemError(400, {
    type: "pickup_code_wrong",
    message: "Mã nhận hàng không đúng với đơn này. Hỏi lại khách hoặc tìm theo số điện thoại.",
    field: "pickup_code",
  })

export const notReady = () =>
  new ProblemError(409, { type: "pickup_not_ready", message: "Đơn này chưa chuẩn bị xong nên chưa giao được." })

export const alreadyFetched = () =>
  new ProblemError(409, { type: "pickup_fetched", message: "Đơn này đã giao cho khách." })

export const stillKept = (until: string) =>
  new ProblemError(409, {
    type: "still_kept",
    message: `Khách còn đến nhận được đến hết ngày ${until}. Chọn lý do khác nếu cần hủy sớm.`,
    field: "reason",
  })

/** What is done to a parcel that is sent. */
export const fetchedParcel = () =>
  new ProblemError(409, {
    type: "pickup_parcel",
    message: "Đơn này khách đến nhận tại điểm bán: làm ở mục Đơn nhận tại điểm.",
  })
