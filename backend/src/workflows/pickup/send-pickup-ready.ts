import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { todayInVietnam } from "@ocop/shared/day"
import { keptUntil } from "@ocop/shared/pickup"
import { pageLink } from "../../account/send-mail"
import { env } from "../../env"
import { pickupReady } from "../../mails/pickup-ready"
import { ORDER_GROUP_MODULE } from "../../modules/order-group"
import { PARCEL_MODULE } from "../../modules/parcel"
import { readPickup } from "../../pickup/read-pickups"
import { codeOf } from "../../pickup/code"
import { tokenOf } from "../../purchase/code"
import { readPurchase } from "../../purchase/read-purchase"

/** One at a time, and the second finds it done; killed in between, it sends the same mail again under the same id. */
const sendReadyStep = createStep("send-ready", async ({ id }: { id: string }, { container }) => {
  const send = () => sendOnce(container, id)
  return new StepResponse(await container.resolve(Modules.LOCKING).execute(`pickup:${id}`, send, { timeout: 30 }))
})

async function sendOnce(container: MedusaContainer, id: string): Promise<boolean> {
  const parcels = container.resolve(PARCEL_MODULE)
  const [parcel] = await parcels.listParcels({ id, state: "packed", ready_told_at: null }, { take: 1 })
  if (!parcel || parcel.pickup_seed === null || parcel.ready_at === null) return false
  const group = await container.resolve(ORDER_GROUP_MODULE).retrieveOrderGroup(parcel.group_id)
  const purchase = await readPurchase(container, group)
  const pickup = purchase.parcels.find(({ order_id }) => order_id === parcel.order_id)?.pickup
  if (group.email && pickup) {
    const { due } = await readPickup(container, parcel)
    const told = {
      name: purchase.recipient.name,
      purchase: group.code,
      code: codeOf(parcel.pickup_seed),
      point: pickup.name,
      place: `${pickup.street}, ${pickup.commune}, ${pickup.province}`,
      phone: pickup.phone,
      kept_until: keptUntil(todayInVietnam(new Date(parcel.ready_at))),
      due,
    }
    const link = pageLink(env.STOREFRONT_URL, group.locale, `/don/${group.code}`, { khoa: tokenOf(group.code) })
    await container.resolve(Modules.NOTIFICATION).createNotifications({
      to: group.email,
      channel: "email",
      template: "pickup-ready",
      content: pickupReady(group.locale, told, link),
      data: { key: `pickup-ready:${id}` },
    })
  }
  await parcels.updateParcels({ id, ready_told_at: new Date() })
  return true
}

/** The mail that goods lie ready at a point, with their code, once. */
export const sendPickupReadyWorkflow = createWorkflow("send-pickup-ready", (input: { id: string }) => {
  return new WorkflowResponse(sendReadyStep(input))
})
