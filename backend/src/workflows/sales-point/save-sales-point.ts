import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { OrganizationEvents } from "../organization/events"
import { recordOrganizationEventStep } from "../organization/steps/record-organization-event"
import type { Actor } from "../organization/types"
import { keepSalesPointStep, type KeepSalesPointInput } from "./steps/keep-sales-point"

export type SavePointInput = KeepSalesPointInput & {
  organization_id: string
  /** What the organization's history calls it, and the point's name there; null for what leaves no trace. */
  event: { kind: string; name: string; is_told: boolean } | null
  actor: Actor
}

/** What a point's own people, or an operator beside a decision, write of it; also that it is sent to the operators. */
export const saveSalesPointWorkflow = createWorkflow("save-sales-point", (input: SavePointInput) => {
  const kept = keepSalesPointStep(transform({ input }, ({ input: { id, values } }) => ({ id, values })))
  when({ input }, ({ input }) => input.event !== null).then(() => {
    const event = recordOrganizationEventStep(transform({ input, kept }, toEvent))
    emitEventStep({ eventName: OrganizationEvents.RECORDED, data: event })
  })
  return new WorkflowResponse(kept)
})

function toEvent({ input: { organization_id, event, actor }, kept }: { input: SavePointInput; kept: { id: string } }) {
  return {
    organization_id,
    kind: event?.kind ?? "",
    actor,
    detail: { sales_point_id: kept.id, sales_point: event?.name ?? "" },
    is_told: event?.is_told ?? false,
  }
}
