import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SHELF_MODULE } from "../../../modules/shelf"
import type { NewRestock } from "../types"

/** Writes new requests; what a maker gives to a point of its own needs no answer. */
export const openRestocksStep = createStep(
  "open-restocks",
  async (requests: NewRestock[], { container }) => {
    if (requests.length === 0) return new StepResponse<string[], string[]>([], [])
    const rows = requests.map(({ lines: _lines, actor: _actor, is_given, ...request }) => ({
      ...request,
      status: is_given ? ("accepted" as const) : ("asked" as const),
      asked_at: new Date(),
    }))
    const made = await container.resolve(SHELF_MODULE).createRestockRequests(rows)
    const ids = made.map(({ id }) => id)
    return new StepResponse(ids, ids)
  },
  async (ids, { container }) => {
    if (ids?.length) await container.resolve(SHELF_MODULE).deleteRestockRequests(ids)
  },
)
