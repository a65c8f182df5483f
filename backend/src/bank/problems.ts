import { ProblemError } from "../http/problem-error"

/** One answer for every way in which a signature can be wrong: who forges one learns nothing from it. */
export function unsigned(): ProblemError {
  return new ProblemError(401, {
    type: "bank_signature",
    message: "Chữ ký của thông báo ngân hàng thiếu, sai hoặc đã quá hạn.",
  })
}

/** @param field the first part of the body that is not as the service publishes it */
export function invalidNotice(field?: string): ProblemError {
  return new ProblemError(400, {
    type: "invalid_notice",
    message: "Thông báo ngân hàng không đúng định dạng.",
    ...(field ? { field } : {}),
  })
}
