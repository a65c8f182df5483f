import { spokenWait } from "@ocop/shared/problem"
import { m } from "#app/i18n/paraglide/messages.js"

/** What is said to who asked too often: for how long to wait, a minute when the backend did not say. */
export function tooFastWords(retryAfterSeconds: number | null): string {
  const { n, unit } = spokenWait(retryAfterSeconds ?? 60)
  return unit === "minutes" ? m.problem_too_fast_minutes({ n }) : m.problem_too_fast_seconds({ n })
}
