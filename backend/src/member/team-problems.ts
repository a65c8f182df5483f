import { MAX_INVITATIONS } from "@ocop/shared/member"
import { notFound, ProblemError } from "../http/problem-error"

export const noSuchMember = () => notFound("Không tìm thấy người này trong nhóm.")

export const noSuchInvitation = () => notFound("Không tìm thấy lời mời này.")

export function alreadyMember(): ProblemError {
  const message = "Người này đã ở trong nhóm."
  return new ProblemError(409, { type: "already_member", message, field: "email" })
}

export function tooManyInvitations(): ProblemError {
  const message = `Đang có ${MAX_INVITATIONS} lời mời chờ trả lời. Rút bớt lời mời cũ.`
  return new ProblemError(409, { type: "too_many_invitations", message })
}

export function lastOwner(): ProblemError {
  const message = "Cơ sở phải còn ít nhất một chủ. Mời một chủ khác trước."
  return new ProblemError(409, { type: "last_owner", message })
}
