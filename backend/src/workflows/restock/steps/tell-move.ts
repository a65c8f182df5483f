import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SHELF_MODULE } from "../../../modules/shelf"
import type { RestockMoveInput } from "../types"

/** Tells in the history of a request what was done to it. */
export const tellMoveStep = createStep(
  "tell-move",
  async ({ id: request_id, to: kind, side, note, actor }: RestockMoveInput, { container }) => {
    const event = await container.resolve(SHELF_MODULE).createRestockEvents({ ...actor, request_id, kind, side, note })
    return new StepResponse({ id: event.id }, event.id)
  },
  async (id, { container }) => {
    if (id) await container.resolve(SHELF_MODULE).deleteRestockEvents(id)
  },
)
