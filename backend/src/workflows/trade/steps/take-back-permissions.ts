import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SHELF_MODULE } from "../../../modules/shelf"
import type { Actor } from "../../organization/types"

export type TakeBackTradeInput = { ids: string[]; actor: Actor }

export const takeBackPermissionsStep = createStep(
  "take-back-permissions",
  async ({ ids, actor }: TakeBackTradeInput, { container }) => {
    const taken_back_at = new Date()
    await container
      .resolve(SHELF_MODULE)
      .updateTradePermissions(ids.map((id) => ({ id, taken_back_at, taken_back_by: actor.actor_id })))
    return new StepResponse(ids, ids)
  },
  async (ids, { container }) => {
    if (!ids) return
    await container
      .resolve(SHELF_MODULE)
      .updateTradePermissions(ids.map((id) => ({ id, taken_back_at: null, taken_back_by: null })))
  },
)
