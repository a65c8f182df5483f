import { LONGEST_MESSAGE, MOST_MESSAGES } from "@ocop/shared/conversation"
import { ProblemError } from "../http/problem-error"

export const messageMissing = () => refusal("message_missing", "Viết lời nhắn.", 400)

export const messageTooLong = () =>
  refusal("message_too_long", `Lời nhắn dài quá ${LONGEST_MESSAGE} chữ cái. Viết ngắn lại.`, 400)

export const tooManyMessages = () =>
  refusal("too_many_messages", `Đơn này đã có ${MOST_MESSAGES} lời nhắn. Hãy gọi điện cho nhau.`, 409)

function refusal(type: string, message: string, status: number): ProblemError {
  return new ProblemError(status, { type, message, field: "words" })
}
