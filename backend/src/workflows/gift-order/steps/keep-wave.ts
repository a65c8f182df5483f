import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { GIFT_ORDER_MODULE } from "../../../modules/gift-order"
import type { Acted } from "../../parcel/types"
import { eventBy } from "../event-by"

export type NewWave = {
  gift_order_id: string
  key: string
  acted: Acted
  recipients: { id: string; boxes: number; day: string }[]
}

/** Writes down whose boxes are packed together. A form that a stopped run left half done is found again by its key. */
export const keepWaveStep = createStep(
  "keep-wave",
  async ({ gift_order_id, key, acted, recipients }: NewWave, { container }) => {
    const module = container.resolve(GIFT_ORDER_MODULE)
    const waves = await module.listGiftWaves({ gift_order_id }, { take: null })
    const known = waves.find((wave) => wave.key === key)
    if (known) return new StepResponse<string, string | null>(known.id, null)
    const boxes = recipients.reduce((sum, each) => sum + each.boxes, 0)
    const wave = await module.createGiftWaves({ gift_order_id, key, number: waves.length + 1, boxes })
    const parcels = await module.createGiftParcels(
      recipients.map((each) => ({
        ...{ gift_order_id, wave_id: wave.id, recipient_id: each.id },
        ...{ boxes: each.boxes, delivery_on: each.day },
      })),
    )
    await module.createGiftEvents(
      parcels.map(({ id }) => ({ ...eventBy(acted), gift_order_id, parcel_id: id, key, kind: "pack" as const })),
    )
    return new StepResponse<string, string | null>(wave.id, wave.id)
  },
  async (wave_id, { container }) => {
    if (!wave_id) return
    const module = container.resolve(GIFT_ORDER_MODULE)
    const parcels = await module.listGiftParcels({ wave_id }, { select: ["id"], take: null })
    const events = await module.listGiftEvents(
      { parcel_id: parcels.map(({ id }) => id) },
      { select: ["id"], take: null },
    )
    await module.deleteGiftEvents(events.map(({ id }) => id))
    await module.deleteGiftParcels(parcels.map(({ id }) => id))
    await module.deleteGiftWaves(wave_id)
  },
)
