import type { AuthenticatedMedusaRequest, MedusaRequest } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { PROVIDER } from "../account/identity"
import { env } from "../env"
import { isOnThisMachine } from "../this-machine"
import type { ProblemError } from "../http/problem-error"
import { challengeOver, codeWrong, twoFactorMissing } from "./problems"

/**
 * Refuses whoever has signed in with a password alone, where the shop asks for more: unless DESK_TWO_FACTOR says so,
 * where others than its maker can reach it.
 *
 * @throws ProblemError 403 `two_factor_missing`
 */
export function requireSecondFactor(req: MedusaRequest): void {
  const isAsked = (env.DESK_TWO_FACTOR ?? (isOnThisMachine() ? "optional" : "required")) === "required"
  if (isAsked && !hasShownSecondFactor(req)) throw twoFactorMissing()
}

function hasShownSecondFactor(req: MedusaRequest): boolean {
  if (!("auth_context" in req)) return false
  return Boolean((req as AuthenticatedMedusaRequest).auth_context.mfa_challenge_completed_at)
}

/** Those of the e-mails with which signing in asks for a code. */
export async function withTwoFactor(container: MedusaContainer, emails: readonly string[]): Promise<Set<string>> {
  if (emails.length === 0) return new Set()
  const auth = container.resolve(Modules.AUTH)
  const asked = { provider: PROVIDER, $or: emails.map((entity_id) => ({ entity_id })) }
  const identities = await auth.listProviderIdentities(asked, { take: emails.length })
  const ids = identities.flatMap(({ auth_identity_id }) => auth_identity_id ?? [])
  if (ids.length === 0) return new Set()
  const enabled = { status: "enabled" as const, $or: ids.map((auth_identity_id) => ({ auth_identity_id })) }
  const factors = await auth.listAuthMfa(enabled, { take: null })
  const guarded = new Set(factors.map(({ auth_identity_id }) => auth_identity_id))
  return new Set(
    identities.flatMap(({ entity_id, auth_identity_id }) => (guarded.has(auth_identity_id ?? "") ? entity_id : [])),
  )
}

const CODE_WRONG = /^Invalid (TOTP code|MFA \w+ code)|^Recovery code is invalid/
const CHALLENGE_OVER = /^MFA challenge (has|with id)/

/** What core says in English alone about a second factor, as a problem of ours; null for everything else. */
export function secondFactorProblem(error: unknown): ProblemError | null {
  if (!(error instanceof Error)) return null
  if (CODE_WRONG.test(error.message)) return codeWrong()
  return CHALLENGE_OVER.test(error.message) ? challengeOver() : null
}
