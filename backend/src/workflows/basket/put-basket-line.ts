import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { createLineItemsStep, removeShippingMethodFromCartStep, updateLineItemsStep } from "@medusajs/medusa/core-flows"
import type { LineFacts } from "../../basket/rules"

/** `line` has been accepted; an empty id is one that the cart does not hold yet. */
type PutBasketLineInput = { cart_id: string; line: LineFacts; shipping_method_ids: string[] }

/**
 * Writes one line of a basket as it is to be: its number, today's price, and what the goods are called. Core's own
 * workflow reads the goods again and works out delivery, taxes and promotions at every change (85 statements); here all
 * that is done once, at the purchase. Delivery is chosen there as well: until then no method stays on the cart.
 */
export const putBasketLineWorkflow = createWorkflow("put-basket-line", (input: PutBasketLineInput) => {
  removeShippingMethodFromCartStep({ shipping_method_ids: input.shipping_method_ids })
  const lines = transform({ input }, ({ input: { cart_id, line } }) => {
    const { id, quantity, price } = line
    return {
      added: id === "" ? [{ cart_id, ...toItem(line) }] : [],
      changed: id === "" ? [] : [{ id, quantity, unit_price: price }],
    }
  })
  createLineItemsStep({ id: input.cart_id, items: lines.added })
  updateLineItemsStep({ id: input.cart_id, items: lines.changed })
  return new WorkflowResponse(input.cart_id)
})

/** What core keeps of the goods with a line. */
function toItem(line: LineFacts) {
  return {
    title: line.name,
    subtitle: line.variant_title ?? "",
    product_id: line.product_id,
    product_title: line.name,
    product_handle: line.product_handle,
    variant_id: line.variant_id,
    variant_title: line.variant_title ?? "",
    ...(line.codes.sku ? { variant_sku: line.codes.sku } : {}),
    ...(line.codes.barcode ? { variant_barcode: line.codes.barcode } : {}),
    quantity: line.quantity,
    unit_price: line.price,
    is_tax_inclusive: line.is_tax_inclusive,
    requires_shipping: line.seller.pickup === null,
  }
}
