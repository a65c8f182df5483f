import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SHELF_MODULE } from "../../../modules/shelf"
import { noSuchRestock, restockMoved } from "../../../shelf/problems"
import { valuesBefore } from "../../organization/steps/values-before"
import type { RestockMoveInput } from "../types"

/** Moves a request to its next state, and tells so in its history. @throws ProblemError 404, 409 restock_moved */
export const moveRestockStep = createStep(
  "move-restock",
  async ({ id, from, to, side, note, lines, actor }: RestockMoveInput, { container }) => {
    const shelf = container.resolve(SHELF_MODULE)
    const [request] = await shelf.listRestockRequests({ id }, { take: 1 })
    if (!request) throw noSuchRestock()
    if (!from.includes(request.status)) throw restockMoved()
    const known = await shelf.listRestockLines({ request_id: id }, { take: null })
    const before = lines.flatMap(({ id: line_id, ...values }) => {
      const line = known.find((each) => each.id === line_id)
      return line ? [{ id: line_id, ...valuesBefore(line, values) }] : []
    })
    if (lines.length > 0) await shelf.updateRestockLines(lines)
    await shelf.updateRestockRequests({ id, status: to })
    const event = await shelf.createRestockEvents({ ...actor, request_id: id, kind: to, side, note })
    return new StepResponse({ id: event.id }, { id, status: request.status, before, event_id: event.id })
  },
  async (undo, { container }) => {
    if (!undo) return
    const shelf = container.resolve(SHELF_MODULE)
    await shelf.deleteRestockEvents(undo.event_id)
    await shelf.updateRestockRequests({ id: undo.id, status: undo.status })
    if (undo.before.length > 0) await shelf.updateRestockLines(undo.before)
  },
)
