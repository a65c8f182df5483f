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

/** Whether whoever signs in with this e-mail is asked for a code. */
export async function hasTwoFactor(container: MedusaContainer, email: string): Promise<boolean> {
  const auth = container.resolve(Modules.AUTH)
  const [identity] = await auth.listProviderIdentities({ provider: PROVIDER, entity_id: email }, { take: 1 })
  if (!identity?.auth_identity_id) return false
  const { auth_identity_id } = identity
  return (await auth.listAuthMfa({ auth_identity_id, status: "enabled" }, { take: 1 })).length > 0
}

const CODE_WRONG = /^Invalid (TOTP code|MFA \w+ code)|^Recovery code is invalid/
const CHALLENGE_OVER = /^MFA challenge (has|with id)/

/** What core says in English alone about a second factor, as a problem of ours; null for everything else. */
export function secondFactorProblem(error: unknown): ProblemError | null {
  if (!(error instanceof Error)) return null
  if (CODE_WRONG.test(error.message)) return codeWrong()
  return CHALLENGE_OVER.test(error.message) ? challengeOver() : null
}
