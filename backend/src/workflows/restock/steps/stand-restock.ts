import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SHELF_MODULE } from "../../../modules/shelf"
import { noSuchRestock, restockMoved } from "../../../shelf/problems"
import type { RestockMoveInput } from "../types"

/** Moves a request to its next state. @throws ProblemError 404, 409 restock_moved */
export const standRestockStep = createStep(
  "stand-restock",
  async ({ id, from, to }: RestockMoveInput, { container }) => {
    const shelf = container.resolve(SHELF_MODULE)
    const [request] = await shelf.listRestockRequests({ id }, { take: 1 })
    if (!request) throw noSuchRestock()
    const { status } = request
    if (!from.includes(status)) throw restockMoved()
    await shelf.updateRestockRequests({ id, status: to })
    return new StepResponse(id, { id, status })
  },
  async (before, { container }) => {
    if (before) await container.resolve(SHELF_MODULE).updateRestockRequests(before)
  },
)
