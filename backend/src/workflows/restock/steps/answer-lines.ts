import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SHELF_MODULE } from "../../../modules/shelf"
import { valuesBefore } from "../../organization/steps/values-before"
import type { RestockMoveInput } from "../types"

/** Writes what a side says of each line of a request. */
export const answerLinesStep = createStep(
  "answer-lines",
  async ({ id: request_id, lines }: RestockMoveInput, { container }) => {
    if (lines.length === 0) return new StepResponse<number, { id: string }[]>(0, [])
    const shelf = container.resolve(SHELF_MODULE)
    const known = await shelf.listRestockLines({ request_id }, { take: null })
    const before = lines.flatMap(({ id, ...values }) => {
      const line = known.find((each) => each.id === id)
      return line ? [{ id, ...valuesBefore(line, values) }] : []
    })
    await shelf.updateRestockLines(lines)
    return new StepResponse<number, { id: string }[]>(lines.length, before)
  },
  async (before, { container }) => {
    if (before?.length) await container.resolve(SHELF_MODULE).updateRestockLines(before)
  },
)
