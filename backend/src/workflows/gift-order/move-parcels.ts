import type { InferTypeOf } from "@medusajs/framework/types"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { GiftMove, GiftParcelState, ReturnReason } from "@ocop/shared/gift-order"
import type { Carrier } from "@ocop/shared/parcel"
import { GIFT_ORDER_MODULE } from "../../modules/gift-order"
import type GiftParcelModel from "../../modules/gift-order/models/gift-parcel"
import type { Acted } from "../parcel/types"
import { eventBy } from "./event-by"

export type ParcelMove = {
  id: string
  to: GiftParcelState
  carrier?: Carrier
  tracking_number?: string
}

type MoveParcelsInput = {
  gift_order_id: string
  key: string
  move: GiftMove
  acted: Acted
  reason: ReturnReason | null
  note: string
  parcels: ParcelMove[]
}

type Before = Pick<InferTypeOf<typeof GiftParcelModel>, "id" | "state" | "carrier" | "tracking_number">

/** What came back and is sent again is a new parcel, packed already. Each move is written down beside what it changed. */
const moveParcelsStep = createStep(
  "move-parcels",
  async ({ gift_order_id, key, move, acted, reason, note, parcels }: MoveParcelsInput, { container }) => {
    const module = container.resolve(GIFT_ORDER_MODULE)
    const rows = await module.listGiftParcels({ id: parcels.map(({ id }) => id) }, { take: null })
    const before = rows.map(({ id, state, carrier, tracking_number }) => ({ id, state, carrier, tracking_number }))
    await module.updateGiftParcels(parcels.map(({ to, ...parcel }) => ({ ...parcel, state: to })))
    const again = rows
      .filter(() => move === "resend")
      .map(({ id: resends_id, recipient_id, wave_id, boxes, delivery_on, checked_at }) => ({
        ...{ gift_order_id, resends_id, recipient_id, wave_id, boxes, delivery_on },
        // What came back has been closed before.
        checked_at: checked_at ?? new Date(),
      }))
    const made = again.length > 0 ? await module.createGiftParcels(again) : []
    const events = await module.createGiftEvents(
      parcels.map(({ id, carrier = null, tracking_number = "" }) => ({
        ...eventBy(acted),
        ...{ gift_order_id, parcel_id: id, key, kind: move, reason, note, carrier, tracking_number },
      })),
    )
    return new StepResponse(parcels.length, {
      before,
      made: made.map(({ id }) => id),
      events: events.map(({ id }) => id),
    })
  },
  async (moved: { before: Before[]; made: string[]; events: string[] } | undefined, { container }) => {
    if (!moved) return
    const module = container.resolve(GIFT_ORDER_MODULE)
    await module.deleteGiftEvents(moved.events)
    if (moved.made.length > 0) await module.deleteGiftParcels(moved.made)
    await module.updateGiftParcels(moved.before)
  },
)

/** Says what became of the parcels of some recipients. */
export const moveGiftParcelsWorkflow = createWorkflow("move-gift-parcels", (input: MoveParcelsInput) => {
  return new WorkflowResponse(moveParcelsStep(input))
})
