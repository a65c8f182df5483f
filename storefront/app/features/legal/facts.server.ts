import { todayInVietnam } from "@ocop/shared/day"
import { MAX_EXTENSION_DAYS, VALIDITY_MONTHS } from "@ocop/shared/stars"
import { env, operator } from "#app/env.server.ts"
import type { LegalFacts } from "./text.ts"

/** The same for every standing page: settings, the law's numbers, and today. */
export function legalFacts(deposit: string | null = null): LegalFacts {
  return {
    operator,
    region: env.REGION_WORD,
    today: todayInVietnam(new Date()),
    deposit,
    star: { months: VALIDITY_MONTHS, extensionDays: MAX_EXTENSION_DAYS },
  }
}
