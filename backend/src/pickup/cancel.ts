import type { MedusaContainer } from "@medusajs/framework/types"
import { todayInVietnam } from "@ocop/shared/day"
import { NOT_COLLECTED } from "@ocop/shared/parcel"
import { keptUntil, type CancelPickup } from "@ocop/shared/pickup"
import { requireParcel, type ParcelRow } from "../parcel/require-parcel"
import { cancelLinesWorkflow } from "../workflows/parcel/cancel-lines"
import type { ParcelInput } from "../workflows/parcel/types"
import { unpackBoxWorkflow } from "../workflows/pickup/unpack-box"
import { alreadyFetched, stillKept } from "./problems"
import { tellReturned } from "./tell-buyer"

/**
 * What is not fetched goes back onto the shelf; what was paid for it goes back to the buyer, who is told where it was kept
 * too long. Killed in between, it is held for its order again, and is cancelled by the next try.
 *
 * @throws ProblemError 409 pickup_fetched, still_kept
 */
export async function cancelPickup(
  container: MedusaContainer,
  parcel: ParcelRow,
  { input, key, reason, note }: CancelPickup & { input: ParcelInput },
): Promise<void> {
  const { order } = await requireParcel(container, input)
  if (order.fulfillments.some(({ shipped_at }) => shipped_at !== null)) throw alreadyFetched()
  if (reason === NOT_COLLECTED) refuseKept(parcel)
  if (order.canceled_at === null) {
    for (const { id: box_id } of order.fulfillments) {
      await unpackBoxWorkflow(container).run({ input: { order_id: order.id, box_id } })
    }
  }
  await cancelLinesWorkflow(container).run({ input: { ...input, key, lines: "all", by_buyer: false, reason, note } })
  if (reason === NOT_COLLECTED) await tellReturned(container, parcel.id)
}

/** @throws ProblemError 409 still_kept */
function refuseKept({ ready_at }: ParcelRow): void {
  const today = todayInVietnam(new Date())
  const kept = keptUntil(ready_at === null ? today : todayInVietnam(new Date(ready_at)))
  if (today <= kept) throw stillKept(kept.split("-").reverse().join("/"))
}
