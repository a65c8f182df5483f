import { createWorkflow, transform, when } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { packParcelWorkflow } from "../parcel/pack-parcel"
import type { ParcelInput, Pieces } from "../parcel/types"
import { PickupEvents } from "./events"
import { keepPickupCodeStep } from "./steps/keep-pickup-code"

/** `lines`: what is left to pack; nothing where a run was stopped before it made the code. */
type PreparePickupInput = ParcelInput & { key: string; lines: Pieces }

/** Goods of an order are taken off the shelf and lie ready: the buyer gets the code that they are handed over for. */
export const preparePickupWorkflow = createWorkflow("prepare-pickup", (input: PreparePickupInput) => {
  when("unpacked", { input }, ({ input }) => input.lines.length > 0).then(() => {
    packParcelWorkflow.runAsStep({ input })
  })
  const kept = keepPickupCodeStep(transform({ input }, ({ input: { order_id } }) => ({ order_id })))
  when("ready", { kept }, ({ kept }) => kept.is_new).then(() => {
    emitEventStep({ eventName: PickupEvents.READY, data: transform({ kept }, ({ kept: { id } }) => ({ id })) })
  })
})
