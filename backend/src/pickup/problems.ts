import { ProblemError } from "../http/problem-error"

/** The point sells over the counter only. */
export const noPickup = () =>
  new ProblemError(409, { type: "no_pickup", message: "Điểm bán này chưa nhận đặt trước. Hãy đến mua trực tiếp." })

/** What lies at a point is not sent. */
export const pickupOnly = () =>
  new ProblemError(409, { type: "pickup_only", message: "Hàng trong giỏ này chỉ nhận tại điểm bán, không giao đi." })

export const notAtPoint = () =>
  new ProblemError(409, { type: "not_picked_up", message: "Hàng trong giỏ này được giao đến địa chỉ của bạn." })
