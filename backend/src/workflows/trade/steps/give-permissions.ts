import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { TradeVerb } from "@ocop/shared/shelf"
import { SHELF_MODULE } from "../../../modules/shelf"
import type { Actor } from "../../organization/types"

export type GiveTradeInput = { maker_id: string; reseller_id: string; verbs: TradeVerb[]; actor: Actor }

export const givePermissionsStep = createStep(
  "give-permissions",
  async ({ maker_id, reseller_id, verbs, actor }: GiveTradeInput, { container }) => {
    const given_at = new Date()
    const rows = await container
      .resolve(SHELF_MODULE)
      .createTradePermissions(
        verbs.map((verb) => ({ maker_id, reseller_id, verb, given_by: actor.actor_id, given_at })),
      )
    const ids = rows.map(({ id }) => id)
    return new StepResponse(ids, ids)
  },
  async (ids, { container }) => {
    if (ids?.length) await container.resolve(SHELF_MODULE).deleteTradePermissions(ids)
  },
)
