import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  actorIdIn,
  findIdentity,
  isPasswordOf,
  isSomebodyElse,
  PROVIDER,
  type PersonKind,
} from "../../../account/identity"
import { alreadyOpen, passwordNotYours } from "../../../account/problems"

type RegisterIdentityInput = { email: string; password: string; kind: PersonKind }

/**
 * Who will sign in. An e-mail has one password in the whole shop: who already signs in as another kind of
 * person keeps theirs. What a broken run left behind is replaced.
 */
export const registerIdentityStep = createStep(
  "register-identity",
  async ({ email, password, kind }: RegisterIdentityInput, { container }) => {
    const auth = container.resolve(Modules.AUTH)
    const known = await findIdentity(container, email)
    if (actorIdIn(known, kind) !== null) throw alreadyOpen()
    if (known && isSomebodyElse(known, kind)) {
      if (!(await isPasswordOf(container, email, password))) throw passwordNotYours()
      return new StepResponse({ id: known.id }, null)
    }
    if (known) await auth.deleteAuthIdentities([known.id])
    const { authIdentity, error } = await auth.register(PROVIDER, { body: { email, password } })
    if (!authIdentity) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, error ?? "No identity was made")
    return new StepResponse({ id: authIdentity.id }, authIdentity.id)
  },
  async (id, { container }) => {
    if (id) await container.resolve(Modules.AUTH).deleteAuthIdentities([id])
  },
)
