import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PROVIDER } from "../../../account/identity"

type ChangePasswordInput = { email: string; password: string }

/** The last step of its workflow, since the old password cannot be put back. */
export const changePasswordStep = createStep(
  "change-password",
  async ({ email: entity_id, password }: ChangePasswordInput, { container }) => {
    const { success, error } = await container.resolve(Modules.AUTH).updateProvider(PROVIDER, { entity_id, password })
    if (!success) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, error ?? "The password was not changed")
    return new StepResponse(true)
  },
)
