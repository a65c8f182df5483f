import { MIN_PASSWORD, MAX_ADDRESSES, type PasswordProblem } from "@ocop/shared/account"
import type { Problem } from "@ocop/shared/problem"
import { notFound, ProblemError } from "../http/problem-error"

export const EMAIL_WRONG: Problem = {
  type: "email_wrong",
  message: "Nhập e-mail đúng dạng, ví dụ ten@example.com.",
  field: "email",
}

export const NAME_MISSING: Problem = { type: "name_missing", message: "Nhập họ và tên.", field: "name" }

export const PHONE_WRONG: Problem = {
  type: "phone_wrong",
  message: "Nhập số điện thoại, ví dụ 0901 234 567, hoặc để trống.",
  field: "phone",
}

const PASSWORD_WORDS: Record<PasswordProblem, string> = {
  password_missing: "Nhập mật khẩu mới.",
  password_short: `Mật khẩu cần ít nhất ${MIN_PASSWORD} ký tự.`,
  password_long: "Mật khẩu này dài quá. Hãy chọn mật khẩu ngắn hơn.",
  password_common: "Mật khẩu này dễ đoán. Hãy chọn mật khẩu khác, ví dụ vài từ ghép lại.",
}

export function passwordWrong(type: PasswordProblem): Problem {
  return { type, message: PASSWORD_WORDS[type], field: "password" }
}

/** The same words whether it was altered, used, or too old. */
export function linkWrong(): ProblemError {
  const message = "Đường dẫn này không còn dùng được. Hãy yêu cầu thư mới."
  return new ProblemError(400, { type: "link_wrong", message })
}

/** Only the reader of the inbox comes this far, so that saying it reveals nothing. */
export function alreadyOpen(): ProblemError {
  const message = "E-mail này đã có tài khoản. Hãy đăng nhập."
  return new ProblemError(409, { type: "already_open", message })
}

/** The same e-mail signs in as another kind of person: one e-mail, one password. */
export function passwordNotYours(): ProblemError {
  const message = "E-mail này đã có mật khẩu ở Chợ OCOP. Nhập đúng mật khẩu đó."
  return new ProblemError(400, { type: "password_wrong", message, field: "password" })
}

export function passwordMismatch(): ProblemError {
  return new ProblemError(400, { type: "password_wrong", message: "Mật khẩu không đúng.", field: "password" })
}

export function confirmationWrong(): ProblemError {
  const message = "Nhập đúng e-mail của tài khoản này để xác nhận."
  return new ProblemError(400, { type: "confirmation_wrong", message, field: "email" })
}

export function notSignedIn(): ProblemError {
  return new ProblemError(401, { type: "not_signed_in", message: "Bạn cần đăng nhập." })
}

export function addressNotFound(): ProblemError {
  return notFound("Không tìm thấy địa chỉ này.")
}

export function tooManyAddresses(): ProblemError {
  const message = `Sổ địa chỉ đã đủ ${MAX_ADDRESSES} địa chỉ. Xóa bớt rồi thêm lại.`
  return new ProblemError(409, { type: "too_many_addresses", message })
}
