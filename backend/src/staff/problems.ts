import { notFound, ProblemError } from "../http/problem-error"

export function notAllowed(): ProblemError {
  const message = "Tài khoản này chưa được giao việc đó. Hãy nhờ người điều hành chợ."
  return new ProblemError(403, { type: "not_allowed", message })
}

export function personNotFound(): ProblemError {
  return notFound("Không tìm thấy người này.")
}

export function roleNotFound(): ProblemError {
  return notFound("Không tìm thấy vai trò này.")
}

export function ownRole(): ProblemError {
  const message = "Không ai tự giao hay tự thu vai trò của mình. Hãy nhờ một người điều hành khác."
  return new ProblemError(409, { type: "own_role", message })
}

export function provinceNotForRole(): ProblemError {
  const message = "Vai trò này làm việc cho cả chợ, không theo tỉnh."
  return new ProblemError(400, { type: "province_not_for_role", message, field: "province_code" })
}

export function provinceUnknown(): ProblemError {
  const message = "Chọn một tỉnh, thành phố trong danh sách."
  return new ProblemError(400, { type: "province_unknown", message, field: "province_code" })
}
