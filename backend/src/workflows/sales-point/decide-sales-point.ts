import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep, updateSalesChannelsWorkflow, updateStockLocationsWorkflow } from "@medusajs/medusa/core-flows"
import { OrganizationEvents } from "../organization/events"
import { recordOrganizationEventStep } from "../organization/steps/record-organization-event"
import type { Actor } from "../organization/types"
import { openSalesPointWorkflow } from "./open-sales-point"
import { getPointPlaceStep } from "./steps/get-point-place"
import { moveSalesPointStep, type MovedPoint, type MovePointInput } from "./steps/move-sales-point"
import { requireOtherPointAuthorStep } from "./steps/require-other-point-author"

export type DecidePointInput = MovePointInput & { actor: Actor }

/**
 * An operator's decision about a point, of which the organization is told. Who wrote it for somebody does not verify it.
 * A point that is verified is a sales channel with a stock location, made once; later its name and place follow.
 */
export const decideSalesPointWorkflow = createWorkflow("decide-sales-point", (input: DecidePointInput) => {
  requireOtherPointAuthorStep(input)
  const moved = moveSalesPointStep(
    transform({ input }, ({ input: { id, decision, reason, submitted_at } }) => ({
      id,
      decision,
      reason,
      submitted_at,
    })),
  )
  when("point-is-verified", { moved }, ({ moved }) => moved.moved && moved.kind === "point_verified").then(() => {
    openSalesPointWorkflow.runAsStep({ input: transform({ input }, ({ input: { id } }) => ({ id })) })
  })
  when("point-has-changed", { moved }, ({ moved }) => moved.moved && moved.kind === "point_change_verified").then(
    () => {
      const point = getPointPlaceStep(transform({ input }, ({ input: { id } }) => ({ id })))
      updateSalesChannelsWorkflow.runAsStep({
        input: transform({ point }, ({ point: { sales_channel_id, name } }) => ({
          selector: { id: sales_channel_id ?? "" },
          update: { name },
        })),
      })
      updateStockLocationsWorkflow.runAsStep({
        input: transform({ point }, ({ point: { stock_location_id, name, address } }) => ({
          selector: { id: stock_location_id ?? "" },
          update: { name, ...(address && { address }) },
        })),
      })
    },
  )
  when("point-has-moved", { moved }, ({ moved }) => moved.moved).then(() => {
    const event = recordOrganizationEventStep(transform({ input, moved }, toEvent))
    emitEventStep({ eventName: OrganizationEvents.RECORDED, data: event })
  })
  return new WorkflowResponse(moved)
})

function toEvent({ input: { id, reason, actor }, moved }: { input: DecidePointInput; moved: MovedPoint }) {
  const { organization_id, kind, name } = moved
  return { organization_id, kind, actor, reason, detail: { sales_point_id: id, sales_point: name }, is_told: true }
}
