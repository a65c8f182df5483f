import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { GIFT_ORDER_MODULE } from "../../modules/gift-order"
import type { Acted } from "../parcel/types"
import { eventBy } from "./event-by"

/** A parcel is closed once: what is opened again, or sent again, is another parcel. */
const KEY = "check"

const checkParcelStep = createStep(
  "check-parcel",
  async (
    { gift_order_id, parcel_id, acted }: { gift_order_id: string; parcel_id: string; acted: Acted },
    { container },
  ) => {
    const module = container.resolve(GIFT_ORDER_MODULE)
    await module.updateGiftParcels({ id: parcel_id, checked_at: new Date() })
    const { id } = await module.createGiftEvents({
      ...eventBy(acted),
      ...{ gift_order_id, parcel_id, key: KEY, kind: "check" as const },
    })
    return new StepResponse(parcel_id, { parcel_id, event_id: id })
  },
  async (checked: { parcel_id: string; event_id: string } | undefined, { container }) => {
    if (!checked) return
    const module = container.resolve(GIFT_ORDER_MODULE)
    await module.deleteGiftEvents(checked.event_id)
    await module.updateGiftParcels({ id: checked.parcel_id, checked_at: null })
  },
)

/** Somebody at the desk says that the boxes of a recipient are closed. */
export const checkGiftParcelWorkflow = createWorkflow(
  "check-gift-parcel",
  (input: { gift_order_id: string; parcel_id: string; acted: Acted }) => new WorkflowResponse(checkParcelStep(input)),
)
