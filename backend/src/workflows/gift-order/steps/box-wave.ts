import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { GIFT_ORDER_MODULE } from "../../../modules/gift-order"
import { PARCEL_MODULE } from "../../../modules/parcel"
import { requireParcelOf } from "../../../parcel/require-parcel"

/** Ties a wave to the fulfilment that its goods left the shelf with. */
export const boxWaveStep = createStep(
  "box-wave",
  async ({ wave_id, order_id, key }: { wave_id: string; order_id: string; key: string }, { container }) => {
    const parcel = await requireParcelOf(container, order_id)
    const [event] = await container
      .resolve(PARCEL_MODULE)
      .listParcelEvents({ parcel_id: parcel.id, key, kind: "packed" }, { take: 1 })
    await container.resolve(GIFT_ORDER_MODULE).updateGiftWaves({ id: wave_id, box_id: event?.box_id ?? null })
    return new StepResponse(wave_id, wave_id)
  },
  async (id, { container }) => {
    if (id) await container.resolve(GIFT_ORDER_MODULE).updateGiftWaves({ id, box_id: null })
  },
)
