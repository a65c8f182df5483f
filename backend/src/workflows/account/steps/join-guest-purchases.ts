import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { findGuestPurchases, type GuestPurchase } from "../../../account/guest-purchases"
import { ORDER_GROUP_MODULE } from "../../../modules/order-group"

/** `email` is known to be the customer's. */
type JoinGuestPurchasesInput = { customer_id: string; email: string }

export const joinGuestPurchasesStep = createStep(
  "join-guest-purchases",
  async ({ customer_id, email }: JoinGuestPurchasesInput, { container }) => {
    const purchases = await findGuestPurchases(container, email)
    await giveTo(container, purchases, customer_id)
    return new StepResponse(purchases.length, purchases)
  },
  async (purchases, { container }) => {
    if (purchases) await giveTo(container, purchases, null)
  },
)

async function giveTo(container: MedusaContainer, purchases: GuestPurchase[], customer_id: string | null) {
  if (purchases.length === 0) return
  await container.resolve(ORDER_GROUP_MODULE).updateOrderGroups(purchases.map(({ id }) => ({ id, customer_id })))
}
