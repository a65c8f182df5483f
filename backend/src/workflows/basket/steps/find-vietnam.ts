import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/** The region in which the shop sells. */
export const findVietnamStep = createStep("find-vietnam", async (_: unknown, { container }) => {
  const [region] = await container.resolve(Modules.REGION).listRegions({ currency_code: "vnd" }, { take: 1 })
  if (region === undefined) throw new MedusaError(MedusaError.Types.NOT_FOUND, "The shop has no region in đồng")
  return new StepResponse({ id: region.id, currency_code: region.currency_code })
})
