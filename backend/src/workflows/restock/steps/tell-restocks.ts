import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SHELF_MODULE } from "../../../modules/shelf"
import type { NewRestock } from "../types"

/** Writes the first event of new requests. */
export const tellRestocksStep = createStep(
  "tell-restocks",
  async (requests: NewRestock[], { container }) => {
    if (requests.length === 0) return new StepResponse<{ id: string }[], string[]>([], [])
    const rows = requests.map(({ id: request_id, actor, note }) => ({
      ...{ ...actor, request_id, note },
      kind: "asked" as const,
      side: "reseller" as const,
    }))
    const made = await container.resolve(SHELF_MODULE).createRestockEvents(rows)
    return new StepResponse(
      made.map(({ id }) => ({ id })),
      made.map(({ id }) => id),
    )
  },
  async (ids, { container }) => {
    if (ids?.length) await container.resolve(SHELF_MODULE).deleteRestockEvents(ids)
  },
)
