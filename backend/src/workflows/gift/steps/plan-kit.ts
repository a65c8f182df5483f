import { generateEntityId } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { planKit } from "../../../gift/plan-kit"
import { readKit, readKitPlace, readParts } from "../../../gift/read-kit"
import { GIFT_MODULE } from "../../../modules/gift"

const SUFFIX_LETTERS = 8

/** The product that a box should be sold as, as it is now. Changes nothing. */
export const planKitStep = createStep("plan-kit", async ({ id }: { id: string }, { container }) => {
  const box = await container.resolve(GIFT_MODULE).retrieveBoxTemplate(id)
  const [parts, kit, place] = await Promise.all([
    readParts(container, box),
    readKit(container, box.product_id),
    readKitPlace(container, box.point_id),
  ])
  const suffix = generateEntityId().slice(-SUFFIX_LETTERS).toLowerCase()
  const plan = planKit({ box, parts, place, suffix }, kit)
  return new StepResponse({
    ...plan,
    isMoved: plan.product !== null || plan.kept?.product_id !== (box.product_id ?? undefined),
  })
})
