import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { CancelReason, Carrier, ParcelEvent } from "@ocop/shared/parcel"
import { PARCEL_MODULE } from "../../../modules/parcel"
import { parcelNotFound } from "../../../parcel/problems"
import type { ParcelRow } from "../../../parcel/require-parcel"
import { keptOf, standOf, type Stand } from "../../../parcel/stand-of"
import type { Acted, Pieces } from "../types"

export type NewParcelEvent = {
  order_id: string
  acted: Acted
  /** The same wish sent twice has the same. */
  key: string
  kind: ParcelEvent["kind"]
  lines?: Pieces
  box_id?: string
  carrier?: Carrier
  tracking_number?: string
  reason?: CancelReason
  note?: string
}

type Restored = Stand & Pick<ParcelRow, "id" | "confirmed_at" | "said_delivered_at">

/** Writes down what was done to a parcel, and reckons anew where it stands. */
export const recordParcelStep = createStep(
  "record-parcel",
  async ({ order_id, acted, lines = [], ...told }: NewParcelEvent, { container }) => {
    const parcels = container.resolve(PARCEL_MODULE)
    const [parcel] = await parcels.listParcels({ order_id }, { take: 1 })
    if (!parcel) throw parcelNotFound()
    const event = await parcels.createParcelEvents({ ...told, ...acted, content: { lines }, parcel_id: parcel.id })
    const { id, confirmed_at, said_delivered_at } = parcel
    const before: Restored = { ...keptOf(parcel), confirmed_at, said_delivered_at }
    const stand = await standOf(container, parcel, parcel.queue === "returns")
    await parcels.updateParcels({ id, ...marksOf(parcel, told.kind), ...stand })
    return new StepResponse({ id, kind: told.kind }, { event_id: event.id, before })
  },
  async (made, { container }) => {
    if (!made) return
    const parcels = container.resolve(PARCEL_MODULE)
    await parcels.deleteParcelEvents(made.event_id)
    await parcels.updateParcels(made.before)
  },
)

/** Who packs has seen the order. */
function marksOf({ confirmed_at }: ParcelRow, kind: ParcelEvent["kind"]): Partial<ParcelRow> {
  const now = new Date()
  if (kind === "confirmed" || kind === "packed") return { confirmed_at: confirmed_at ?? now }
  if (kind === "said_delivered") return { said_delivered_at: now }
  return {}
}
