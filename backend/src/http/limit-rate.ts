import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
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
    await countRequest(req.scope, name, keyOf(req))
    next()
  }
}

/**
 * Counts one request of whatever the key names.
 *
 * @throws ProblemError 429 when there were too many
 */
export async function countRequest(container: MedusaContainer, name: LimitName, key: string): Promise<void> {
  const waitSeconds = await container.resolve(RATE_LIMIT_MODULE).secondsToWait(name, key)
  if (waitSeconds > 0) throw tooManyRequests(waitSeconds)
}

function tooManyRequests(waitSeconds: number): ProblemError {
  const { n, unit } = spokenWait(waitSeconds)
  const message = `Bạn thao tác hơi nhanh, thử lại sau ${n} ${unit === "minutes" ? "phút" : "giây"}.`
  return new ProblemError(429, { type: "too_many_requests", message }, waitSeconds)
}
