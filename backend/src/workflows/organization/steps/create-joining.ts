import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ORGANIZATION_MODULE } from "../../../modules/organization"

export type CreateJoiningInput = { organization_id: string; form_key: string; is_small_or_medium: boolean }

/** @throws MedusaError INVALID_DATA when this form has made an application already */
export const createJoiningStep = createStep(
  "create-joining",
  async (input: CreateJoiningInput, { container }) => {
    const { id } = await container.resolve(ORGANIZATION_MODULE).createJoinings(input)
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve(ORGANIZATION_MODULE).deleteJoinings(id)
  },
)
