import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  calculateShippingOptionsPricesWorkflow,
  listShippingOptionsForCartWithPricingWorkflow,
} from "@medusajs/medusa/core-flows"
import { OCOP_MODULE } from "../../modules/ocop"

/** Tells the fulfilment provider how cold each product of the cart must be kept: core knows only weights. */
async function tellTemperatures(cart_id: string, container: MedusaContainer) {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "cart", fields: ["items.product_id"], filters: { id: cart_id } })
  const product_id: string[] = (data[0]?.items ?? []).map((item: { product_id: string }) => item.product_id)
  const facts = await container.resolve(OCOP_MODULE).listProductFacts({ product_id }, { take: null })
  return new StepResponse({
    temperature_classes: Object.fromEntries(facts.map((row) => [row.product_id, row.temperature_class])),
  })
}

listShippingOptionsForCartWithPricingWorkflow.hooks.setCalculatedShippingPricingContext(({ input }, { container }) =>
  tellTemperatures(input.cart_id, container),
)

calculateShippingOptionsPricesWorkflow.hooks.setCalculatedShippingPricingContext(({ input }, { container }) =>
  tellTemperatures(input.cart_id, container),
)
