import {
  errorHandler,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
} from "@medusajs/framework/http"
import { logger } from "../logger"
import { secondFactorProblem } from "../staff/two-factor"
import { requestIdOf } from "./request-id"
import { logWhenAnswered } from "./request-log"
import { isProblem, toFailedAnswer } from "./to-problem-answer"

/** The officials' dashboard reads core's own errors, unless they are of ours; shoppers' pages read problems in Vietnamese. */
const CORE_AUDIENCES = /^\/(admin|auth\/user|auth\/mfa)(\/|$)/

const answerAsCore = errorHandler()

export function answerError(thrown: unknown, req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  logWhenAnswered(req, res)
  res.setHeader("x-request-id", requestIdOf(req))
  const error = secondFactorProblem(thrown) ?? thrown
  if (CORE_AUDIENCES.test(req.path) && !isProblem(error)) {
    void answerAsCore(error, req, res, next)
    return
  }

  const { status, problems, retryAfterSeconds } = toFailedAnswer(error)
  if (status >= 500) logFailure(error, req)
  else logger.event("debug", "refused", { request_id: requestIdOf(req), status, reason: String(error) })
  if (retryAfterSeconds !== undefined) res.setHeader("retry-after", String(retryAfterSeconds))
  res.status(status).json({ ...problems[0], ...(problems.length > 1 ? { problems } : {}) })
}

/**
 * Tells where it broke, not with whose data: a database error's message repeats the row it was given, so only the text
 * after the statement, the code and the frames are kept.
 */
function logFailure(error: unknown, req: MedusaRequest): void {
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error))
  const isDatabase = error instanceof Error && ("query" in error || "sql" in error || "routine" in error)
  logger.event("error", "failure", {
    request_id: requestIdOf(req),
    method: req.method,
    error: name,
    code: error instanceof Error && "code" in error ? String(error.code) : undefined,
    message: isDatabase ? message.split(" - ").at(-1) : message,
    frames: stack?.split("\n").filter((frame) => frame.trimStart().startsWith("at ")),
  })
}
