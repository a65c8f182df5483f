import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  calculateShippingOptionsPricesWorkflow,
  listShippingOptionsForCartWithPricingWorkflow,
} from "@medusajs/medusa/core-flows"
import { OCOP_MODULE } from "../../modules/ocop"

/** Tells the fulfilment provider what each product of the cart is and how it is kept: core knows only weights. */
async function tellProductFacts(cart_id: string, container: MedusaContainer) {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "cart", fields: ["items.product_id"], filters: { id: cart_id } })
  const product_id: string[] = (data[0]?.items ?? []).map((item: { product_id: string }) => item.product_id)
  const facts = await container.resolve(OCOP_MODULE).listProductFacts({ product_id }, { take: null })
  return new StepResponse({
    product_facts: Object.fromEntries(
      facts.map(({ product_id, set_no, temperature_class }) => [product_id, { set_no, temperature_class }]),
    ),
  })
}

listShippingOptionsForCartWithPricingWorkflow.hooks.setCalculatedShippingPricingContext(({ input }, { container }) =>
  tellProductFacts(input.cart_id, container),
)

calculateShippingOptionsPricesWorkflow.hooks.setCalculatedShippingPricingContext(({ input }, { container }) =>
  tellProductFacts(input.cart_id, container),
)
