import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { queueOf, stateOf, type CancelReason, type Carrier, type ParcelEvent } from "@ocop/shared/parcel"
import { PARCEL_MODULE } from "../../../modules/parcel"
import { parcelNotFound } from "../../../parcel/problems"
import { moneyOf } from "../../../parcel/read-orders"
import { openParcel, type ParcelRow } from "../../../parcel/require-parcel"
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

type Restored = Pick<ParcelRow, "id" | "state" | "queue" | "confirmed_at" | "said_delivered_at" | "due" | "owed">

/** Writes down what was done to a parcel, and reckons anew where it stands. */
export const recordParcelStep = createStep(
  "record-parcel",
  async ({ order_id, acted, lines = [], ...told }: NewParcelEvent, { container }) => {
    const parcels = container.resolve(PARCEL_MODULE)
    const [parcel] = await parcels.listParcels({ order_id }, { take: 1 })
    if (!parcel) throw parcelNotFound()
    const event = await parcels.createParcelEvents({ ...told, ...acted, content: { lines }, parcel_id: parcel.id })
    const { id, state, queue, confirmed_at, said_delivered_at, due, owed } = parcel
    const before: Restored = { id, state, queue, confirmed_at, said_delivered_at, due, owed }
    await parcels.updateParcels({ id, ...marksOf(parcel, told.kind), ...(await stands(container, parcel)) })
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

async function stands(container: MedusaContainer, parcel: ParcelRow) {
  const { lines, order } = await openParcel(container, parcel)
  const state = stateOf(lines.map(({ counts }) => counts))
  return { state, queue: queueOf(state, parcel.queue === "returns"), ...moneyOf(order) }
}
