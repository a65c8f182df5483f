import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SHELF_MODULE } from "../../../modules/shelf"
import type { NewRestock } from "../types"

/** Writes a new request with its lines and its first event. */
export const keepRestockStep = createStep(
  "keep-restock",
  async ({ lines, actor, note, ...input }: NewRestock, { container }) => {
    const shelf = container.resolve(SHELF_MODULE)
    const { id } = await shelf.createRestockRequests({ ...input, note, asked_at: new Date() })
    const rows = await shelf.createRestockLines(lines.map((line, position) => ({ ...line, position, request_id: id })))
    const event = await shelf.createRestockEvents({ ...actor, request_id: id, kind: "asked", side: "reseller", note })
    const made = { id, event_id: event.id, lines: rows.map((row) => ({ id: row.id, accepted: row.asked })) }
    return new StepResponse(made, made)
  },
  async (made, { container }) => {
    if (!made) return
    const shelf = container.resolve(SHELF_MODULE)
    await shelf.deleteRestockEvents(made.event_id)
    await shelf.deleteRestockLines(made.lines.map(({ id }) => id))
    await shelf.deleteRestockRequests(made.id)
  },
)
