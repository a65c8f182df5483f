import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { NOT_COLLECTED } from "@ocop/shared/parcel"
import { pageLink } from "../../account/send-mail"
import { env } from "../../env"
import { pickupReturned } from "../../mails/pickup-returned"
import { ORDER_GROUP_MODULE } from "../../modules/order-group"
import { PARCEL_MODULE } from "../../modules/parcel"
import type { ParcelRow } from "../../parcel/require-parcel"
import { tokenOf } from "../../purchase/code"
import { readPurchase } from "../../purchase/read-purchase"

/** One at a time, and the second finds it done; killed in between, it sends the same mail again under the same id. */
const sendReturnedStep = createStep("send-returned", async ({ id }: { id: string }, { container }) => {
  const send = () => sendOnce(container, id)
  return new StepResponse(await container.resolve(Modules.LOCKING).execute(`pickup:${id}`, send, { timeout: 30 }))
})

/** What was cancelled for another reason, somebody has told the buyer of. */
async function sendOnce(container: MedusaContainer, id: string): Promise<boolean> {
  const parcels = container.resolve(PARCEL_MODULE)
  const [parcel] = await parcels.listParcels({ id, state: "canceled", returned_told_at: null }, { take: 1 })
  if (!parcel) return false
  const [returned] = await parcels.listParcelEvents(
    { parcel_id: id, kind: "canceled", reason: NOT_COLLECTED },
    { select: ["id"], take: 1 },
  )
  if (returned) await send(container, parcel)
  await parcels.updateParcels({ id, returned_told_at: new Date() })
  return returned !== undefined
}

async function send(container: MedusaContainer, { id, order_id, group_id }: ParcelRow): Promise<void> {
  const group = await container.resolve(ORDER_GROUP_MODULE).retrieveOrderGroup(group_id)
  const purchase = await readPurchase(container, group)
  const pickup = purchase.parcels.find((each) => each.order_id === order_id)?.pickup
  if (!group.email || !pickup) return
  const { code, locale, email: to, payment_method } = group
  const told = {
    ...{ name: purchase.recipient.name, purchase: code, point: pickup.name, phone: pickup.phone },
    is_paid: payment_method !== "cod",
  }
  const link = pageLink(env.STOREFRONT_URL, locale, `/don/${code}`, { khoa: tokenOf(code) })
  await container.resolve(Modules.NOTIFICATION).createNotifications({
    to,
    channel: "email",
    template: "pickup-returned",
    content: pickupReturned(locale, told, link),
    data: { key: `pickup-returned:${id}` },
  })
}

/** The mail that goods were not fetched and are back on the shelf, once. */
export const sendPickupReturnedWorkflow = createWorkflow("send-pickup-returned", (input: { id: string }) => {
  return new WorkflowResponse(sendReturnedStep(input))
})
