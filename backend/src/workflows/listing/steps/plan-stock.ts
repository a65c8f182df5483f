import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ListingContent } from "@ocop/shared/listing"
import { stockBySku } from "../../../listing/plan-product"

type Stocked = { handle: string; content: ListingContent; location_id: string }

/** The stock levels of a new product. Changes nothing. */
export const planStockStep = createStep(
  "plan-stock",
  async ({ handle, content, location_id }: Stocked, { container }) => {
    const stock = stockBySku(content, handle)
    const items = await container
      .resolve(Modules.INVENTORY)
      .listInventoryItems({ sku: [...stock.keys()] }, { take: stock.size })
    return new StepResponse(
      items.map(({ id, sku }) => ({
        inventory_item_id: id,
        location_id,
        stocked_quantity: stock.get(sku ?? "") ?? 0,
      })),
    )
  },
)
