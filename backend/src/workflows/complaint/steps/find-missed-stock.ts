import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { missedStock, type ReturnRow } from "../../../complaint/missed-stock"

type Input = { return_id: string; items: { id: string; quantity: number }[] }

/** What core's confirming of a return will not put back, of the goods in it that are fit to be sold. */
export const findMissedStockStep = createStep("find-missed-stock", async (input: Input, { container }) => {
  // Asked as core asks, so that the same variant comes first.
  const { data }: { data: ReturnRow[] } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "return",
    fields: [
      ...["id", "status", "order_id", "location_id", "canceled_at", "items.*", "items.item.variant_id"],
      "items.item.variant.manage_inventory",
      "items.item.variant.inventory_items.inventory_item_id",
      "items.item.variant.inventory_items.required_quantity",
      "items.item.variant.inventory_items.inventory.location_levels.location_id",
    ],
    filters: { id: input.return_id },
  })
  const [returned] = data
  return new StepResponse(returned ? missedStock(returned, input.items) : [])
})
