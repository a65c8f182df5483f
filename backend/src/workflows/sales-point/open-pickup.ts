import type { LinkDefinition } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import {
  createFulfillmentSets,
  createRemoteLinkStep,
  createShippingOptionsWorkflow,
  createShippingProfilesWorkflow,
} from "@medusajs/medusa/core-flows"
import { SALES_POINT_MODULE } from "../../modules/sales-point"
import { FULFILLMENT_PROVIDER } from "../organization/open-sellers"
import { getPointPlaceStep } from "./steps/get-point-place"

/** Lets goods be fetched at a point that has its place of stock: once, a delivery that is picking up and costs nothing. */
export const openPickupWorkflow = createWorkflow("open-pickup", (input: { id: string }) => {
  const point = getPointPlaceStep(input)
  when({ point }, ({ point }) => point.shipping_profile_id === null && point.stock_location_id !== null).then(() => {
    const profiles = createShippingProfilesWorkflow.runAsStep({
      input: transform({ input }, ({ input: { id } }) => ({ data: [{ name: id, type: "pickup" }] })),
    })
    const sets = createFulfillmentSets(transform({ input }, ({ input: { id } }) => [toFulfillmentSet(id)]))
    const opened = transform({ input, point, profiles, sets }, ({ input: { id }, point, profiles, sets }) => ({
      id,
      stock_location_id: point.stock_location_id ?? "",
      shipping_profile_id: profiles[0]?.id ?? "",
      fulfillment_set_id: sets[0]?.id ?? "",
      service_zone_id: sets[0]?.service_zones[0]?.id ?? "",
    }))
    createRemoteLinkStep(transform({ opened }, ({ opened }) => toLinks(opened)))
    createShippingOptionsWorkflow.runAsStep({
      input: transform({ opened }, ({ opened }) => [toShippingOption(opened)]),
    })
  })
  return new WorkflowResponse(input.id)
})

type Opened = {
  id: string
  stock_location_id: string
  shipping_profile_id: string
  fulfillment_set_id: string
  service_zone_id: string
}

function toFulfillmentSet(name: string) {
  const geo_zones = [{ type: "country" as const, country_code: "vn" }]
  return { name, type: "pickup", service_zones: [{ name, geo_zones }] }
}

function toLinks({ id, stock_location_id, shipping_profile_id, fulfillment_set_id }: Opened): LinkDefinition[] {
  const location = { [Modules.STOCK_LOCATION]: { stock_location_id } }
  return [
    { ...location, [Modules.FULFILLMENT]: { fulfillment_provider_id: FULFILLMENT_PROVIDER } },
    { ...location, [Modules.FULFILLMENT]: { fulfillment_set_id } },
    { [SALES_POINT_MODULE]: { sales_point_id: id }, [Modules.FULFILLMENT]: { shipping_profile_id } },
  ]
}

function toShippingOption({ service_zone_id, shipping_profile_id }: Opened) {
  return {
    name: "Nhận tại điểm bán",
    price_type: "flat" as const,
    prices: [{ currency_code: "vnd", amount: 0 }],
    provider_id: FULFILLMENT_PROVIDER,
    service_zone_id,
    shipping_profile_id,
    type: { code: "pickup", label: "Nhận tại điểm bán", description: "Người mua đến điểm bán nhận hàng" },
  }
}
