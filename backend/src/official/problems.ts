import { ProblemError } from "../http/problem-error"

export function otherProvince(province_code: string | null): ProblemError {
  const message =
    province_code === null
      ? "Việc này thuộc cấp trung ương: chỉ người được giao toàn quốc mới làm được."
      : "Việc này thuộc tỉnh khác với tỉnh được giao cho tài khoản này."
  return new ProblemError(403, { type: "other_province", message })
}

export function changedMeanwhile(): ProblemError {
  const message = "Có người vừa sửa mục này, hoặc mục này đã có rồi. Hãy tải lại trang và xem lại."
  return new ProblemError(409, { type: "changed_meanwhile", message })
}
