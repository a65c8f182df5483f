import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/**
 * Who of these has no place of stock yet, and the shop's channel to sell in.
 *
 * @throws MedusaError UNEXPECTED_STATE when the shop has no channel
 */
export const findUnopenedSellersStep = createStep(
  "find-unopened-sellers",
  async ({ organization_ids }: { organization_ids: string[] }, { container }) => {
    if (organization_ids.length === 0) return new StepResponse({ organization_ids, sales_channel_id: "" })
    const [store] = await container.resolve(Modules.STORE).listStores({}, { take: 1 })
    const sales_channel_id = store?.default_sales_channel_id
    if (!sales_channel_id) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "The shop has no sales channel")
    const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: "organization",
      fields: ["id", "stock_location.id"],
      filters: { id: organization_ids },
    })
    const unopened = data.filter(({ stock_location }) => !stock_location).map(({ id }) => id)
    return new StepResponse({ organization_ids: unopened, sales_channel_id })
  },
)
