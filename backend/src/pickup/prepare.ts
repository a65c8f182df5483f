import type { MedusaContainer } from "@medusajs/framework/types"
import { leftToPack } from "@ocop/shared/parcel"
import { nothingLeft, parcelCanceled } from "../parcel/problems"
import { requireParcel } from "../parcel/require-parcel"
import type { ParcelInput } from "../workflows/parcel/types"
import { preparePickupWorkflow } from "../workflows/pickup/prepare-pickup"

/**
 * Puts all that is left of an order aside for its buyer. Pressed again it finds it done.
 *
 * @throws ProblemError 409 parcel_canceled, awaiting_payment, nothing_left
 */
export async function preparePickup(container: MedusaContainer, input: ParcelInput, key: string): Promise<void> {
  const { parcel, lines, order } = await requireParcel(container, input)
  const left = lines
    .map(({ line_id, counts }) => ({ line_id, quantity: leftToPack(counts) }))
    .filter(({ quantity }) => quantity > 0)
  if (order.canceled_at !== null) throw parcelCanceled()
  const isHere = order.fulfillments.some(({ shipped_at }) => shipped_at === null)
  if (left.length === 0 && !isHere) throw nothingLeft()
  if (left.length === 0 && parcel.pickup_seed !== null) return
  await preparePickupWorkflow(container).run({ input: { ...input, key, lines: left } })
}
