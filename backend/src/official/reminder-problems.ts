import type { Problem } from "@ocop/shared/problem"

export const REMINDED_TODAY: Problem = {
  type: "reminded_today",
  message: "Hôm nay đã nhắc cơ sở về giấy này rồi. Mỗi giấy nhắc một lần trong ngày.",
}
export const NOT_DUE: Problem = {
  type: "reminder_not_due",
  message: "Giấy này chưa đến lúc nhắc, đã hết hạn, hoặc đã có giấy mới.",
}
