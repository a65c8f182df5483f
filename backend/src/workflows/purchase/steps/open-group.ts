import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ORDER_GROUP_MODULE } from "../../../modules/order-group"
import { makeCode } from "../../../purchase/code"
import { toFound } from "./find-group"
import type { NewGroup } from "./plan-purchase"

/** Codes are drawn from a million million; the third draw in a row that is taken means something else is wrong. */
const DRAWS = 3

/** The row that everything else of the purchase can be found by. Its unique cart is the guard behind the lock. */
export const openGroupStep = createStep(
  "open-group",
  async (group: NewGroup, { container }) => {
    const groups = container.resolve(ORDER_GROUP_MODULE)
    for (let draw = 1; ; draw++) {
      try {
        const opened = toFound(await groups.createOrderGroups({ ...group, code: makeCode() }))
        return new StepResponse(opened, opened.id)
      } catch (error) {
        if (draw === DRAWS || !isTakenCode(error)) throw error
      }
    }
  },
  async (id, { container }) => {
    if (id) await container.resolve(ORDER_GROUP_MODULE).deleteOrderGroups(id)
  },
)

function isTakenCode(error: unknown): boolean {
  if (!(error instanceof Error) || !("type" in error)) return false
  const isDuplicate = error.type === MedusaError.Types.INVALID_DATA || error.type === MedusaError.Types.DUPLICATE_ERROR
  return isDuplicate && /\bcode\b.*already exists/.test(error.message)
}
