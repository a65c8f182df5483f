import { Modules } from "@medusajs/framework/utils"
import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import {
  associateLocationsWithSalesChannelsStep,
  createRemoteLinkStep,
  createSalesChannelsWorkflow,
  createStockLocationsWorkflow,
  emitEventStep,
  updateSalesChannelsWorkflow,
  updateStockLocationsWorkflow,
} from "@medusajs/medusa/core-flows"
import { SALES_POINT_MODULE } from "../../modules/sales-point"
import { OrganizationEvents } from "../organization/events"
import { changeOrganizationStep } from "../organization/steps/change-organization"
import { recordOrganizationEventStep } from "../organization/steps/record-organization-event"
import type { Actor } from "../organization/types"
import { moveSalesPointStep, type MovedPoint, type MovePointInput } from "./steps/move-sales-point"
import { requireOtherPointAuthorStep } from "./steps/require-other-point-author"

export type DecidePointInput = MovePointInput & { actor: Actor }

/**
 * An operator's decision about a point, of which the organization is told. Who wrote it for somebody does not verify it.
 * A point that is verified is a sales channel with a stock location, made once; later its name and place follow.
 */
export const decideSalesPointWorkflow = createWorkflow("decide-sales-point", (input: DecidePointInput) => {
  requireOtherPointAuthorStep(input)
  const point = moveSalesPointStep(
    transform({ input }, ({ input: { id, decision, reason, submitted_at } }) => ({
      id,
      decision,
      reason,
      submitted_at,
    })),
  )
  when("point-is-new", { point }, ({ point }) => isOpened(point)).then(() => {
    const channels = createSalesChannelsWorkflow.runAsStep({
      input: transform({ point }, ({ point: { name } }) => ({ salesChannelsData: [{ name }] })),
    })
    const locations = createStockLocationsWorkflow.runAsStep({
      input: transform({ point }, ({ point: { name, address } }) => ({
        locations: [{ name, ...(address && { address }) }],
      })),
    })
    const opened = transform({ point, channels, locations }, toOpened)
    createRemoteLinkStep(transform({ opened }, toLinks))
    associateLocationsWithSalesChannelsStep(
      transform({ opened }, ({ opened: { sales_channel_id, stock_location_id: location_id } }) => ({
        links: [{ sales_channel_id, location_id }],
      })),
    )
    changeOrganizationStep(
      transform({ point }, ({ point: { organization_id } }) => ({ organization_id, change: { is_sales_point: true } })),
    )
  })
  when("point-has-changed", { point }, ({ point }) => point.kind === "point_change_verified" && point.moved).then(
    () => {
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
  when("point-has-moved", { point }, ({ point }) => point.moved).then(() => {
    const event = recordOrganizationEventStep(transform({ input, point }, toEvent))
    emitEventStep({ eventName: OrganizationEvents.RECORDED, data: event })
  })
  return new WorkflowResponse(point)
})

function isOpened({ moved, kind, sales_channel_id }: MovedPoint): boolean {
  return moved && kind === "point_verified" && sales_channel_id === null
}

type Opened = { id: string; sales_channel_id: string; stock_location_id: string }

function toOpened({
  point: { id },
  channels,
  locations,
}: {
  point: MovedPoint
  channels: { id: string }[]
  locations: { id: string }[]
}): Opened {
  return { id, sales_channel_id: channels[0]?.id ?? "", stock_location_id: locations[0]?.id ?? "" }
}

function toLinks({ opened: { id, sales_channel_id, stock_location_id } }: { opened: Opened }) {
  const point = { [SALES_POINT_MODULE]: { sales_point_id: id } }
  return [
    { ...point, [Modules.SALES_CHANNEL]: { sales_channel_id } },
    { ...point, [Modules.STOCK_LOCATION]: { stock_location_id } },
  ]
}

function toEvent({ input: { reason, actor }, point }: { input: DecidePointInput; point: MovedPoint }) {
  const { organization_id, kind, id, name } = point
  return { organization_id, kind, actor, reason, detail: { sales_point_id: id, sales_point: name }, is_told: true }
}
