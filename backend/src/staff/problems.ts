import { notFound, ProblemError } from "../http/problem-error"

export function notAllowed(): ProblemError {
  const message = "Tài khoản này chưa được giao việc đó. Hãy nhờ người điều hành chợ."
  return new ProblemError(403, { type: "not_allowed", message })
}

export function twoFactorMissing(): ProblemError {
  const message = "Hãy bật xác thực hai yếu tố ở mục Hồ sơ, đăng xuất rồi đăng nhập lại bằng mã của ứng dụng."
  return new ProblemError(403, { type: "two_factor_missing", message })
}

export function codeWrong(): ProblemError {
  const message = "Mã không đúng hoặc đã hết hạn. Hãy nhập mã mới nhất."
  return new ProblemError(400, { type: "code_wrong", message, field: "code" })
}

export function challengeOver(): ProblemError {
  const message = "Lần đăng nhập này đã hết hạn hoặc đã thử quá nhiều lần. Hãy đăng nhập lại từ đầu."
  return new ProblemError(400, { type: "challenge_over", message })
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

export function ownTwoFactor(): ProblemError {
  const message = "Tắt xác thực hai yếu tố của chính mình ở mục Hồ sơ, bằng mã của ứng dụng."
  return new ProblemError(409, { type: "own_two_factor", message })
}

export function provinceNotForRole(): ProblemError {
  const message = "Vai trò này làm việc cho cả chợ, không theo tỉnh."
  return new ProblemError(400, { type: "province_not_for_role", message, field: "province_code" })
}

export function provinceUnknown(): ProblemError {
  const message = "Chọn một tỉnh, thành phố trong danh sách."
  return new ProblemError(400, { type: "province_unknown", message, field: "province_code" })
}
