import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { PlacePurchase } from "@ocop/shared/basket"
import type { PlacedPurchase } from "@ocop/shared/purchase"
import { stillWorking } from "../basket/problems"
import { withBasketLock } from "../basket/with-basket-lock"
import { ORDER_GROUP_MODULE } from "../modules/order-group"
import { choosePaymentWorkflow } from "../workflows/purchase/choose-payment"
import { completePurchaseWorkflow } from "../workflows/purchase/complete-purchase"
import { tokenOf } from "./code"

/**
 * Buys a basket as it was shown. The same basket bought again answers with the same purchase.
 *
 * @throws ProblemError with everything that is in the way; 503 still_working while another run is at it
 */
export async function placePurchase(
  container: MedusaContainer,
  cart_id: string,
  { payment, shown_total }: PlacePurchase,
): Promise<PlacedPurchase> {
  return withBasketLock(container, cart_id, async () => {
    const placed = await findPlaced(container, cart_id)
    if (placed !== null) return placed
    await choosePaymentWorkflow(container).run({ input: { cart_id, payment, shown_total } })
    return completeCart(container, cart_id)
  })
}

/** Turns a cart that is ready into a purchase, or finds the one it has become. */
export async function completeCart(container: MedusaContainer, cart_id: string): Promise<PlacedPurchase> {
  const { result, errors } = await completePurchaseWorkflow(container).run({ input: { cart_id }, throwOnError: false })
  const [failure] = errors
  if (failure) throw isBusy(failure.error) ? stillWorking() : failure.error
  if (!result) throw stillWorking()
  return { code: result.code, token: tokenOf(result.code) }
}

async function findPlaced(container: MedusaContainer, cart_id: string): Promise<PlacedPurchase | null> {
  const [group] = await container
    .resolve(ORDER_GROUP_MODULE)
    .listOrderGroups({ cart_id, status: { $ne: "placing" } }, { select: ["code"] })
  return group ? { code: group.code, token: tokenOf(group.code) } : null
}

/** A lock that somebody else holds: another run, or one that died a moment ago. */
function isBusy(error: unknown): boolean {
  return error instanceof Error && "type" in error && error.type === MedusaError.Types.CONFLICT
}
