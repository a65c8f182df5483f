import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { removeShippingMethodFromCartStep, updateCartsStep } from "@medusajs/medusa/core-flows"
import type { MedusaAddress } from "@ocop/shared/address"

type SetBasketAddressInput = {
  cart_id: string
  address: MedusaAddress & { id?: string | undefined }
  /** Null when none was given; left as it is when undefined. */
  email?: string | null | undefined
  shipping_method_ids: string[]
}

/** Where the parcels go. A guest stays a guest: no customer is made of an e-mail address. */
export const setBasketAddressWorkflow = createWorkflow("set-basket-address", (input: SetBasketAddressInput) => {
  removeShippingMethodFromCartStep({ shipping_method_ids: input.shipping_method_ids })
  updateCartsStep(
    transform({ input }, ({ input }) => [
      {
        id: input.cart_id,
        shipping_address: input.address,
        ...(input.email === undefined ? {} : { email: input.email }),
      },
    ]),
  )
  return new WorkflowResponse(input.cart_id)
})
