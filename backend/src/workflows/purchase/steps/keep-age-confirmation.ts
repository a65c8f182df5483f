import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { AgeWording } from "@ocop/shared/selling"
import { ORDER_GROUP_MODULE } from "../../../modules/order-group"

type KeepAgeConfirmationInput = { cart_id: string; wording: AgeWording | null }

/** Writes down that the buyer said to be of age, and in which words; the last time counts. Runs under the cart's lock. */
export const keepAgeConfirmationStep = createStep(
  "keep-age-confirmation",
  async ({ cart_id, wording }: KeepAgeConfirmationInput, { container }) => {
    if (wording === null) return new StepResponse(false, null)
    const groups = container.resolve(ORDER_GROUP_MODULE)
    const [known] = await groups.listAgeConfirmations({ cart_id }, { take: 1 })
    const said = { wording, confirmed_at: new Date() }
    if (known) {
      await groups.updateAgeConfirmations({ id: known.id, ...said })
      return new StepResponse(true, null)
    }
    const { id } = await groups.createAgeConfirmations({ cart_id, ...said })
    return new StepResponse(true, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve(ORDER_GROUP_MODULE).deleteAgeConfirmations(id)
  },
)
