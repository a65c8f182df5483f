import { notFound, ProblemError } from "../http/problem-error"

/** The same words whether there is none of that name or it is somebody else's. */
export const noSuchOrganization = () => notFound("Không tìm thấy cơ sở này trong các cơ sở của bạn.")

export function ownerOnly(): ProblemError {
  return new ProblemError(403, { type: "owner_only", message: "Chỉ chủ cơ sở làm được việc này." })
}

export function suspended(): ProblemError {
  const message = "Cơ sở đang bị tạm ngừng nên chưa làm được việc này. Xem lý do ở trang hồ sơ."
  return new ProblemError(403, { type: "organization_suspended", message })
}

export function notVerified(): ProblemError {
  const message = "Cơ sở chưa được duyệt nên chưa làm được việc này."
  return new ProblemError(403, { type: "organization_not_verified", message })
}

export function notProducer(): ProblemError {
  const message =
    "Cơ sở đã khai là chỉ bán hàng của cơ sở khác nên chưa đăng được sản phẩm của mình. Xin làm chủ thể sản xuất ở trang hồ sơ."
  return new ProblemError(403, { type: "not_a_producer", message })
}

export function notOnBehalf(): ProblemError {
  const message = "Việc này chỉ người của cơ sở tự làm được, không làm thay."
  return new ProblemError(403, { type: "not_on_behalf", message })
}
