import { createStep, createWorkflow, StepResponse, transform } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { UnpackReason } from "@ocop/shared/gift-order"
import { GIFT_ORDER_MODULE } from "../../modules/gift-order"
import { ParcelEvents } from "../parcel/events"
import { recordParcelStep } from "../parcel/steps/record-parcel"
import type { Acted, ParcelInput, Pieces } from "../parcel/types"
import { eventBy } from "./event-by"

type Opened = {
  gift_order_id: string
  key: string
  acted: Acted
  reason: UnpackReason
  note: string
  /** Ids of the parcels whose goods are on the shelf again. */
  parcels: string[]
}

const openParcelsStep = createStep(
  "open-parcels",
  async ({ gift_order_id, key, acted, reason, note, parcels }: Opened, { container }) => {
    const module = container.resolve(GIFT_ORDER_MODULE)
    await module.updateGiftParcels(parcels.map((id) => ({ id, state: "unpacked" as const })))
    const events = await module.createGiftEvents(
      parcels.map((parcel_id) => ({
        ...eventBy(acted),
        ...{ gift_order_id, parcel_id, key, kind: "unpack" as const, reason, note },
      })),
    )
    return new StepResponse(parcels.length, { parcels, events: events.map(({ id }) => id) })
  },
  async (opened: { parcels: string[]; events: string[] } | undefined, { container }) => {
    if (!opened) return
    const module = container.resolve(GIFT_ORDER_MODULE)
    await module.deleteGiftEvents(opened.events)
    await module.updateGiftParcels(opened.parcels.map((id) => ({ id, state: "packed" as const })))
  },
)

/** `lines`: the pieces of all waves whose goods lie on the shelf again, also of those that are packed anew. */
type UnpackParcelsInput = ParcelInput & Opened & { lines: Pieces }

/** Says that some recipients wait to be packed again, once the goods of their waves are back on the shelf. */
export const unpackParcelsWorkflow = createWorkflow("unpack-parcels", (input: UnpackParcelsInput) => {
  openParcelsStep(input)
  const changed = recordParcelStep(
    transform({ input }, ({ input: { order_id, acted, key, lines, note } }) => ({
      ...{ order_id, acted, lines, note },
      key: `unpacked:${key}`,
      kind: "unpacked" as const,
    })),
  )
  emitEventStep({ eventName: ParcelEvents.CHANGED, data: changed })
})
