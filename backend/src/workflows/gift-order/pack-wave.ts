import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { ParcelInput, Pieces } from "../parcel/types"
import { boxWaveWorkflow } from "./box-wave"
import { keepWaveStep, type NewWave } from "./steps/keep-wave"

/** `lines`: what the boxes of the wave take of each line of the order. */
type PackWaveInput = ParcelInput & NewWave & { lines: Pieces }

/**
 * Packs the boxes of some recipients: their goods leave the shelf together, in one fulfilment, and each recipient has a
 * parcel from then on.
 */
export const packWaveWorkflow = createWorkflow("pack-wave", (input: PackWaveInput) => {
  const wave_id = keepWaveStep(input)
  boxWaveWorkflow.runAsStep({
    input: transform({ input, wave_id }, ({ input, wave_id }) => ({ ...input, wave_id, key: `wave:${wave_id}` })),
  })
  return new WorkflowResponse(wave_id)
})
