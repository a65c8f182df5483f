import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SHELF_MODULE } from "../../../modules/shelf"
import type { AskedLine, NewRestock } from "../types"

/** Writes what new requests ask for, line by line. */
export const lineRestocksStep = createStep(
  "line-restocks",
  async (requests: NewRestock[], { container }) => {
    const rows = requests.flatMap(({ id, is_given, lines }) =>
      lines.map((line, position) => ({
        ...line,
        position,
        request_id: id,
        accepted: is_given ? line.asked : null,
      })),
    )
    if (rows.length === 0) return new StepResponse<AskedLine[], string[]>([], [])
    const made = await container.resolve(SHELF_MODULE).createRestockLines(rows)
    const asked = made.map(({ id, request_id, asked }) => ({ id, request_id, asked }))
    return new StepResponse(
      asked,
      asked.map(({ id }) => id),
    )
  },
  async (ids, { container }) => {
    if (ids?.length) await container.resolve(SHELF_MODULE).deleteRestockLines(ids)
  },
)
