import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { reopenGift } from "../../../gift-order/reopen-gift"
import { BANK_MODULE } from "../../../modules/bank"
import { GIFT_ORDER_MODULE } from "../../../modules/gift-order"
import { ORDER_GROUP_MODULE } from "../../../modules/order-group"
import { PARCEL_MODULE } from "../../../modules/parcel"
import { SHELF_MODULE } from "../../../modules/shelf"
import { paymentCollectionIdOf, toLinks } from "../../../purchase/plan"
import { Shown } from "../../../purchase/shown"
import { forgetUses } from "../../voucher/steps/use-vouchers"

/**
 * Takes away what a killed run left: it wrote the group first and nothing but what the group names. Whatever of it was
 * never made is skipped, and the group goes last, so that this too can be killed and done again.
 */
export const clearHalfPlacedStep = createStep("clear-half-placed", async ({ id }: { id: string }, { container }) => {
  const groups = container.resolve(ORDER_GROUP_MODULE)
  const [group] = await groups.listOrderGroups({ id, status: "placing" })
  if (group === undefined) return new StepResponse(false)

  await releaseStock(container, group.id)
  await forgetRestocks(container, group.id)
  await unlink(container, group)
  await forgetUses(container, group.id)
  await reopenGift(container, group.id)
  const collections = [group.id, ...group.order_ids].map(paymentCollectionIdOf)
  await container.resolve(Modules.PAYMENT).deletePaymentCollections(collections)
  await container.resolve(PARCEL_MODULE).removeParcelsOf(group.id)
  await container.resolve(BANK_MODULE).removeDirectPaymentsOf(group.id)
  await container.resolve(Modules.ORDER).deleteOrders(group.order_ids)
  await container.resolve(Modules.CART).updateCarts([{ id: group.cart_id, completed_at: null }])
  await groups.deleteOrderGroups(group.id)
  return new StepResponse(true)
})

/** What a gift had asked of its makers, with what is held there. */
async function forgetRestocks(container: MedusaContainer, group_id: string): Promise<void> {
  const [order] = await container.resolve(GIFT_ORDER_MODULE).listGiftOrders({ group_id }, { take: 1 })
  if (!order) return
  const shelf = container.resolve(SHELF_MODULE)
  const requests = await shelf.listRestockRequests({ gift_order_id: order.id }, { select: ["id"], take: null })
  const request_id = requests.map(({ id }) => id)
  if (request_id.length === 0) return
  await releaseStock(container, request_id)
  const one = { select: ["id"], take: null }
  const events = await shelf.listRestockEvents({ request_id }, one)
  const lines = await shelf.listRestockLines({ request_id }, one)
  await shelf.deleteRestockEvents(events.map(({ id }) => id))
  await shelf.deleteRestockLines(lines.map(({ id }) => id))
  await shelf.deleteRestockRequests(request_id)
}

/** `created_by`: the purchase, or requests. */
async function releaseStock(container: MedusaContainer, created_by: string | string[]): Promise<void> {
  const inventory = container.resolve(Modules.INVENTORY)
  const held = await inventory.listReservationItems({ created_by }, { take: null })
  if (held.length === 0) return
  const keys = [...new Set(held.map((reservation) => reservation.inventory_item_id))].sort()
  const release = () => inventory.deleteReservationItems(held.map((reservation) => reservation.id))
  await container.resolve(Modules.LOCKING).execute(keys, release, { timeout: 30 })
}

async function unlink(
  container: MedusaContainer,
  group: { id: string; cart_id: string; shown: unknown },
): Promise<void> {
  const { parcels } = Shown.parse(group.shown)
  const links = parcels.flatMap(({ order_id, seller }) => toLinks({ order_id, seller_id: seller.id }, group))
  await container.resolve(ContainerRegistrationKeys.LINK).dismiss(links)
}
