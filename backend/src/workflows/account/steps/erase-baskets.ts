import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ORDER_GROUP_MODULE } from "../../../modules/order-group"

/**
 * Open baskets go. One that became a purchase stays, since it keeps the purchase from being made twice, without the
 * address and the e-mail: the orders have their own.
 */
export const eraseBasketsStep = createStep(
  "erase-baskets",
  async ({ customer_id }: { customer_id: string }, { container }) => {
    const carts = await findCarts(container, customer_id)
    const module = container.resolve(Modules.CART)
    const open = carts.flatMap(({ id, completed_at }) => (completed_at ? [] : [id]))
    const bought = carts.flatMap(({ id, completed_at }) => (completed_at ? [id] : []))
    const addresses = carts.flatMap(({ shipping_address }) => shipping_address?.id ?? [])
    await module.updateCarts(bought.map((id) => ({ id, email: null, customer_id: null, shipping_address_id: null })))
    if (open.length > 0) await module.deleteCarts(open)
    if (addresses.length > 0) await module.deleteAddresses(addresses)
    return new StepResponse(carts.length)
  },
)

/** The customer's own, and those of guest purchases that joined the account. */
async function findCarts(container: MedusaContainer, customer_id: string) {
  const groups = await container
    .resolve(ORDER_GROUP_MODULE)
    .listOrderGroups({ customer_id }, { select: ["cart_id"], take: null })
  const fields = { select: ["id", "completed_at" as const], relations: ["shipping_address"], take: null }
  const module = container.resolve(Modules.CART)
  const own = await module.listCarts({ customer_id }, fields)
  const joined = await module.listCarts({ id: groups.map(({ cart_id }) => cart_id) }, fields)
  return [...new Map([...own, ...joined].map((cart) => [cart.id, cart])).values()]
}
