import { Modules } from "@medusajs/framework/utils"
import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import {
  associateLocationsWithSalesChannelsStep,
  createRemoteLinkStep,
  createSalesChannelsWorkflow,
  createStockLocationsWorkflow,
} from "@medusajs/medusa/core-flows"
import { SALES_POINT_MODULE } from "../../modules/sales-point"
import { changeOrganizationStep } from "../organization/steps/change-organization"
import { openPickupWorkflow } from "./open-pickup"
import { getPointPlaceStep } from "./steps/get-point-place"

/** Gives a point, once, what it takes to sell there: a sales channel with a stock location, and picking up. */
export const openSalesPointWorkflow = createWorkflow("open-sales-point", (input: { id: string }) => {
  const point = getPointPlaceStep(input)
  when({ point }, ({ point }) => point.sales_channel_id === null).then(() => {
    const channels = createSalesChannelsWorkflow.runAsStep({
      input: transform({ point }, ({ point: { name } }) => ({ salesChannelsData: [{ name }] })),
    })
    const locations = createStockLocationsWorkflow.runAsStep({
      input: transform({ point }, ({ point: { name, address } }) => ({
        locations: [{ name, ...(address && { address }) }],
      })),
    })
    const opened = transform({ input, channels, locations }, toOpened)
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
  openPickupWorkflow.runAsStep({ input })
  return new WorkflowResponse(point)
})

type Opened = { id: string; sales_channel_id: string; stock_location_id: string }

function toOpened({
  input: { id },
  channels,
  locations,
}: {
  input: { id: string }
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
