import type { MedusaContainer } from "@medusajs/framework/types"
import { PARCEL_MODULE } from "../modules/parcel"
import { recordParcel, type NewParcelEvent } from "./record-parcel"
import type { ParcelRow } from "./require-parcel"
import { standOf } from "./stand-of"

/** Of an order that was let go because its transfer did not come. */
export const EXPIRY_KEY = "expired"

/** Writes down that a whole order was cancelled, once: what a stopped run has told already is not told again. */
export async function recordCanceled(
  container: MedusaContainer,
  parcel: ParcelRow,
  told: Omit<NewParcelEvent, "order_id" | "kind">,
): Promise<void> {
  const parcels = container.resolve(PARCEL_MODULE)
  const { id, order_id } = parcel
  const known = await parcels.listParcelEvents({ parcel_id: id, kind: "canceled" }, { select: ["key"], take: null })
  // What waits for its transfer is cancelled whole or not at all.
  const isTold = known.some(({ key }) => told.key === EXPIRY_KEY || key === told.key || key === EXPIRY_KEY)
  if (isTold) await parcels.updateParcels({ id, canceling: null, ...(await standOf(container, parcel, false)) })
  else await recordParcel(container, { ...told, order_id, kind: "canceled" })
}
