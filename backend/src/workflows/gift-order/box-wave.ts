import { createWorkflow } from "@medusajs/framework/workflows-sdk"
import { packParcelWorkflow } from "../parcel/pack-parcel"
import type { ParcelInput, Pieces } from "../parcel/types"
import { boxWaveStep } from "./steps/box-wave"

/** `lines`: what the boxes of the wave take of each line of the order. */
type BoxWaveInput = ParcelInput & { wave_id: string; key: string; lines: Pieces }

/** Takes the goods of a wave off the shelf together, in one fulfilment. */
export const boxWaveWorkflow = createWorkflow("box-wave", (input: BoxWaveInput) => {
  packParcelWorkflow.runAsStep({ input })
  boxWaveStep(input)
})
