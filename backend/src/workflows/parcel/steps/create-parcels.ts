import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PARCEL_MODULE } from "../../../modules/parcel"
import type { Shown } from "../../../purchase/shown"
import type { Packing } from "../../purchase/steps/plan-purchase"

/** `packing`: by the order's id. `is_unpaid`: the goods wait for the buyer's transfer. */
type NewParcels = {
  group: { id: string; code: string }
  shown: Shown
  packing: Record<string, Packing>
  customer_id: string | null
  is_unpaid: boolean
}

/** Puts each seller's part of a purchase onto the seller's desk. */
export const createParcelsStep = createStep(
  "create-parcels",
  async ({ group, shown, packing, customer_id, is_unpaid }: NewParcels, { container }) => {
    const parcels = container.resolve(PARCEL_MODULE)
    const placed_at = new Date()
    const made = await parcels.createParcels(
      shown.parcels.map(({ order_id, seller, pickup, goods, discount, fee }, index) => ({
        code: `${group.code}-${index + 1}`,
        order_id,
        group_id: group.id,
        organization_id: seller.id,
        pickup_point_id: pickup?.point_id ?? null,
        placed_at,
        pack_by: packing[order_id]?.pack_by ?? shown.day,
        lead_days: packing[order_id]?.lead_days ?? null,
        ...(is_unpaid ? { state: "awaiting_payment" as const, queue: "awaiting_payment" as const } : {}),
        total: goods - discount + fee,
        due: goods - discount + fee,
      })),
    )
    const placed = {
      key: "placed",
      kind: "placed" as const,
      actor: "buyer" as const,
      actor_id: customer_id,
      content: { lines: [] },
    }
    await parcels.createParcelEvents(made.map(({ id }) => ({ ...placed, parcel_id: id })))
    return new StepResponse(made.length, group.id)
  },
  async (group_id, { container }) => {
    if (group_id) await container.resolve(PARCEL_MODULE).removeParcelsOf(group_id)
  },
)
