import type { MedusaContainer } from "@medusajs/framework/types"
import type { CancelReason, Carrier, ParcelEvent } from "@ocop/shared/parcel"
import { PARCEL_MODULE } from "../modules/parcel"
import type { Acted, Pieces } from "../workflows/parcel/types"
import { requireParcelOf, type ParcelRow } from "./require-parcel"
import { keptOf, standOf, type Stand } from "./stand-of"

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

/** What a parcel was before, to be put back. */
export type Recorded = {
  id: string
  event_id: string
  before: Stand & Pick<ParcelRow, "id" | "confirmed_at" | "said_delivered_at">
}

/**
 * Writes down what was done to a parcel, and reckons anew where it stands.
 *
 * @throws ProblemError 404 where the order has no parcel
 */
export async function recordParcel(
  container: MedusaContainer,
  { order_id, acted, lines = [], ...told }: NewParcelEvent,
): Promise<Recorded> {
  const parcels = container.resolve(PARCEL_MODULE)
  const parcel = await requireParcelOf(container, order_id)
  const event = await parcels.createParcelEvents({ ...told, ...acted, content: { lines }, parcel_id: parcel.id })
  const { id, confirmed_at, said_delivered_at } = parcel
  const before = { ...keptOf(parcel), confirmed_at, said_delivered_at }
  const stand = await standOf(container, parcel, parcel.queue === "returns")
  await parcels.updateParcels({ id, ...marksOf(parcel, told.kind), ...stand })
  return { id, event_id: event.id, before }
}

/** Who packs has seen the order. */
function marksOf({ confirmed_at }: ParcelRow, kind: ParcelEvent["kind"]): Partial<ParcelRow> {
  const now = new Date()
  if (kind === "confirmed" || kind === "packed") return { confirmed_at: confirmed_at ?? now }
  if (kind === "canceled") return { canceling: null }
  if (kind === "said_delivered") return { said_delivered_at: now }
  return {}
}
