import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { spokenWait } from "@ocop/shared/problem"
import { RATE_LIMIT_MODULE } from "../modules/rate-limit"
import type { LimitName } from "../modules/rate-limit/limits"
import { clientAddressOf } from "./client-address"
import { ProblemError } from "./problem-error"

/**
 * Refuses with 429 whoever asks more often than the limit of that name allows one address, or one of whatever `keyOf`
 * finds in a request.
 */
export function limitRate(name: LimitName, keyOf: (req: MedusaRequest) => string = clientAddressOf) {
  return async (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): Promise<void> => {
    const waitSeconds = await req.scope.resolve(RATE_LIMIT_MODULE).secondsToWait(name, keyOf(req))
    if (waitSeconds > 0) throw tooManyRequests(waitSeconds)
    next()
  }
}

function tooManyRequests(waitSeconds: number): ProblemError {
  const { n, unit } = spokenWait(waitSeconds)
  const message = `Bạn thao tác hơi nhanh, thử lại sau ${n} ${unit === "minutes" ? "phút" : "giây"}.`
  return new ProblemError(429, { type: "too_many_requests", message }, waitSeconds)
}
