import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { beginCanceling, undoCanceling, type Canceling } from "../../../parcel/canceling"

type Input = Omit<Canceling, "held"> & { order_id: string }

/**
 * Keeps what a killed run was about to do. Where the run fails instead, what follows is taken back by core, but for the
 * step that failed: that is mended here.
 */
export const beginCancellationStep = createStep(
  "begin-cancellation",
  async ({ order_id, ...wish }: Input, { container }) => {
    const canceling = await beginCanceling(container, order_id, wish)
    return new StepResponse(order_id, { order_id, canceling })
  },
  async (begun, { container }) => {
    if (begun) await undoCanceling(container, begun.order_id, begun.canceling)
  },
)
