import { MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import type { Problem } from "@ocop/shared/problem"

export type FailedAnswer = { status: number; problems: Problem[]; retryAfterSeconds?: number }

const PROBLEMS: Record<number, Problem> = {
  400: { type: "invalid_data", message: "Dữ liệu gửi lên không hợp lệ." },
  401: { type: "unauthorized", message: "E-mail hoặc mật khẩu không đúng." },
  403: { type: "forbidden", message: "Bạn không có quyền làm việc này." },
  404: { type: "not_found", message: "Không tìm thấy nội dung này." },
  409: { type: "conflict", message: "Một yêu cầu khác đang được xử lý. Vui lòng thử lại." },
  413: { type: "body_too_large", message: "Nội dung gửi lên quá dài." },
  415: { type: "invalid_data", message: "Định dạng gửi lên không được hỗ trợ." },
  422: { type: "invalid_data", message: "Dữ liệu gửi lên không hợp lệ." },
}

const FAILURE: FailedAnswer = {
  status: 500,
  problems: [{ type: "internal", message: "Chợ đang gặp trục trặc. Vui lòng thử lại sau ít phút." }],
}

const STATUS_BY_TYPE: Record<string, number> = {
  [MedusaError.Types.INVALID_DATA]: 400,
  [MedusaError.Types.NOT_ALLOWED]: 400,
  [MedusaError.Types.UNAUTHORIZED]: 401,
  [MedusaError.Types.FORBIDDEN]: 403,
  [MedusaError.Types.NOT_FOUND]: 404,
  [MedusaError.Types.CONFLICT]: 409,
  [MedusaError.Types.DUPLICATE_ERROR]: 422,
  [MedusaError.Types.PAYMENT_AUTHORIZATION_ERROR]: 422,
}

/**
 * An error that crossed a workflow has lost its class but not its fields: it is told by what it carries. A plain
 * `problems` list beside a status is a `ProblemError`.
 */
const Carried = z.object({
  status: z.number().int().min(400).max(599),
  problems: z.array(z.object({ type: z.string(), message: z.string(), field: z.string().optional() })).min(1),
  retryAfterSeconds: z.number().optional(),
})

const Issues = z.object({
  issues: z.array(
    z.object({ code: z.string(), path: z.array(z.union([z.string(), z.number()])), message: z.string() }),
  ),
})

const MedusaFailure = z.object({ __isMedusaError: z.literal(true), type: z.string() })

const WithStatus = z.object({ statusCode: z.number().int().min(400).max(499) })

/** Whether an error tells itself what is wrong with what was sent: a problem of ours, or what a schema found. */
export function isProblem(error: unknown): boolean {
  return Carried.safeParse(error).success || Issues.safeParse(error).success
}

/** What an error is answered with. Whatever is not known to be the asker's fault is a failure of ours. */
export function toFailedAnswer(error: unknown): FailedAnswer {
  const carried = Carried.safeParse(error)
  if (carried.success) return carried.data

  const unread = Issues.safeParse(error)
  if (unread.success) return { status: 400, problems: unread.data.issues.map(toProblem) }

  const http = WithStatus.safeParse(error)
  const status = http.success ? http.data.statusCode : STATUS_BY_TYPE[typeOf(error)]
  const problem = status === undefined ? undefined : PROBLEMS[status]
  return status === undefined || problem === undefined ? FAILURE : { status, problems: [problem] }
}

function typeOf(error: unknown): string {
  const medusa = MedusaFailure.safeParse(error)
  return medusa.success ? medusa.data.type : ""
}

/** Only refinements have words of our own; zod's words are English and meant for programmers. */
function toProblem(issue: z.infer<typeof Issues>["issues"][number]): Problem {
  const field = issue.path.join(".")
  return {
    type: "invalid_data",
    message: issue.code === "custom" ? issue.message : wordsFor(issue.code),
    ...(field ? { field } : {}),
  }
}

function wordsFor(code: string): string {
  if (code === "too_big") return "Giá trị này quá lớn hoặc quá dài."
  if (code === "too_small") return "Giá trị này quá nhỏ hoặc còn thiếu."
  if (code === "unrecognized_keys") return "Có mục không được dùng ở đây."
  return "Giá trị này không hợp lệ."
}
