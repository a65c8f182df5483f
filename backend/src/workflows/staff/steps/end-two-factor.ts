import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { findIdentity } from "../../../account/identity"
import { changeRoles } from "../../../staff/change-roles"
import { ownTwoFactor, personNotFound } from "../../../staff/problems"

/** `ended_by`: an operator's user id; null when it is done on the server itself. */
export type EndTwoFactorInput = { user_id: string; ended_by: string | null }

/**
 * What is switched off cannot be switched on again for somebody: only their own phone has its secret.
 *
 * @throws ProblemError 403, 404, 409 for one's own
 */
export const endTwoFactorStep = createStep(
  "end-two-factor",
  async ({ user_id, ended_by }: EndTwoFactorInput, { container }) => {
    const auth = container.resolve(Modules.AUTH)
    const ended = await changeRoles(container, ended_by, async () => {
      const [user] = await container.resolve(Modules.USER).listUsers({ id: user_id }, { take: 1 })
      const identity = user ? await findIdentity(container, user.email) : null
      if (!user || !identity) throw personNotFound()
      if (user.id === ended_by) throw ownTwoFactor()
      const auth_identity_id = identity.id
      const factors = await auth.listAuthMfa({ auth_identity_id, status: ["pending", "enabled"] })
      if (factors.length === 0) return []
      // Core asks for a code where a factor ends: one made for this alone, which ends all that were noted down before.
      const { codes } = await auth.generateAuthMfaRecoveryCodes({ auth_identity_id, count: 1 })
      const by = { method: "recovery_code", code: codes[0] ?? "" }
      for (const { id } of factors) await auth.disableAuthMfa({ id, ...by })
      return factors.map(({ id, provider }) => ({ auth_identity_id, mfa_id: id, provider }))
    })
    return new StepResponse(ended)
  },
)
