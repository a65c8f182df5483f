import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { createLineItemsStep, updateCartsStep } from "@medusajs/medusa/core-flows"
import type { MedusaAddress } from "@ocop/shared/address"
import type { LineFacts } from "../../basket/rules"
import { GIFT_ORDER_MODULE } from "../../modules/gift-order"
import { createBasketWorkflow } from "../basket/create-basket"

/** `order`: the row of the try, without its cart. */
type NewGiftOrder = Omit<GiftOrderInput, "cart_id">

type GiftOrderInput = {
  draft_id: string
  point_id: string
  organization_id: string
  form_token: string
  cart_id: string
  payer_name: string
  payer_phone: string
  payer_email: string
  invoice: Record<string, unknown> | null
  packed: Record<string, unknown>
  recipients: number
  boxes: number
  days: Record<string, unknown>
  last_day: string
}

type FillGiftCartInput = {
  sales_channel_id: string
  customer_id: string | undefined
  address: MedusaAddress
  email: string
  lines: LineFacts[]
  order: NewGiftOrder
}

const createGiftOrderStep = createStep(
  "create-gift-order",
  async (order: GiftOrderInput, { container }) => {
    const { id } = await container.resolve(GIFT_ORDER_MODULE).createGiftOrders(order)
    return new StepResponse(id, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve(GIFT_ORDER_MODULE).deleteGiftOrders(id)
  },
)

/** A cart in the channel of a point with everything that a gift takes, and the try to order it. */
export const fillGiftCartWorkflow = createWorkflow("fill-gift-cart", (input: FillGiftCartInput) => {
  const cart = createBasketWorkflow.runAsStep({
    input: transform({ input }, ({ input: { sales_channel_id, customer_id } }) => ({ sales_channel_id, customer_id })),
  })
  updateCartsStep(
    transform({ input, cart }, ({ input: { address, email }, cart: { id } }) => [
      { id, shipping_address: address, email },
    ]),
  )
  createLineItemsStep({
    id: cart.id,
    items: transform({ input, cart }, ({ input: { lines }, cart: { id } }) =>
      lines.map((line) => ({ cart_id: id, ...toItem(line) })),
    ),
  })
  createGiftOrderStep(transform({ input, cart }, ({ input: { order }, cart: { id } }) => ({ ...order, cart_id: id })))
  return new WorkflowResponse(transform({ cart }, ({ cart }) => cart.id))
})

/** What core keeps of a line; an empty box is nobody's goods. */
function toItem({ variant_id, ...line }: LineFacts) {
  const { name: title, quantity, price: unit_price, is_tax_inclusive, codes } = line
  const kept = { title, quantity, unit_price, is_tax_inclusive, requires_shipping: false }
  if (!variant_id) return { ...kept, is_discountable: false }
  return {
    ...kept,
    variant_id,
    subtitle: line.variant_title ?? "",
    variant_title: line.variant_title ?? "",
    product_id: line.product_id,
    product_title: title,
    product_handle: line.product_handle,
    ...(codes.sku ? { variant_sku: codes.sku } : {}),
    ...(codes.barcode ? { variant_barcode: codes.barcode } : {}),
  }
}
