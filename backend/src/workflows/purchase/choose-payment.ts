import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import {
  addShippingMethodToCartStep,
  createPaymentCollectionForCartWorkflow,
  createPaymentSessionsWorkflow,
  refreshPaymentCollectionForCartWorkflow,
  removeShippingMethodFromCartStep,
  updateLineItemsStep,
  updateTaxLinesWorkflow,
  useQueryGraphStep,
} from "@medusajs/medusa/core-flows"
import type { PaymentMethod } from "@ocop/shared/basket"
import type { AgeWording } from "@ocop/shared/selling"
import { keepAgeConfirmationStep } from "./steps/keep-age-confirmation"
import { planDeliveryStep } from "./steps/plan-delivery"

type ChoosePaymentInput = {
  cart_id: string
  payment: PaymentMethod
  shown_total: number
  age_wording: AgeWording | null
}

/**
 * Brings an open cart to the point where it can be completed: today's prices, the delivery of each parcel, and last,
 * because every change of the total deletes it, the payment session over the total that was shown. Core's own refresh
 * of a cart would read goods, delivery and promotions once more (150 statements), and find what was judged here; a
 * promotion is no part of the total that is shown, so that none is applied.
 */
export const choosePaymentWorkflow = createWorkflow("choose-payment", (input: ChoosePaymentInput) => {
  const delivery = planDeliveryStep({
    cart_id: input.cart_id,
    shown_total: input.shown_total,
    age_wording: input.age_wording,
  })
  keepAgeConfirmationStep(delivery.age)
  removeShippingMethodFromCartStep({ shipping_method_ids: delivery.old_method_ids })
  addShippingMethodToCartStep({ shipping_methods: delivery.methods })
  updateLineItemsStep({ id: input.cart_id, items: delivery.repriced })
  updateTaxLinesWorkflow.runAsStep({ input: { cart_id: input.cart_id } })
  const { data: carts } = useQueryGraphStep({
    entity: "cart",
    fields: ["id", "payment_collection.id"],
    filters: { id: input.cart_id },
  })
  const existing = transform({ carts }, ({ carts }) => carts[0]?.payment_collection?.id ?? null)
  const created = when("no-collection", { existing }, ({ existing }) => existing === null).then(() =>
    createPaymentCollectionForCartWorkflow.runAsStep({ input: { cart_id: input.cart_id } }),
  )
  when("stale-collection", { existing }, ({ existing }) => existing !== null).then(() => {
    refreshPaymentCollectionForCartWorkflow.runAsStep({ input: { cart_id: input.cart_id } })
  })
  const session = createPaymentSessionsWorkflow.runAsStep({
    input: transform({ input, existing, created }, ({ input, existing, created }) => ({
      payment_collection_id: existing ?? created?.id ?? "",
      provider_id: `pp_${input.payment}_${input.payment}`,
    })),
  })
  return new WorkflowResponse(session)
})
