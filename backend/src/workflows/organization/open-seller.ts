import type { LinkDefinition } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import {
  createFulfillmentSets,
  createRemoteLinkStep,
  createShippingOptionsWorkflow,
  createShippingProfilesWorkflow,
  createStockLocationsWorkflow,
  linkSalesChannelsToStockLocationWorkflow,
} from "@medusajs/medusa/core-flows"
import { ORGANIZATION_MODULE } from "../../modules/organization"
import { getSellerPlaceStep } from "./steps/get-seller-place"

const FULFILLMENT_PROVIDER = "vietnam_vietnam"

type OpenSellerInput = { organization_id: string; sales_channel_id: string }

/**
 * Gives an organization what it needs to sell in a channel: one stock location, one shipping profile, delivery to the
 * whole country. Its products take the profile, its stock lies at the location.
 */
export const openSellerWorkflow = createWorkflow("open-seller", (input: OpenSellerInput) => {
  const seller = getSellerPlaceStep({ organization_id: input.organization_id })
  const locations = createStockLocationsWorkflow.runAsStep({
    input: transform({ seller }, ({ seller }) => ({ locations: [{ name: seller.name, address: seller.address }] })),
  })
  const profiles = createShippingProfilesWorkflow.runAsStep({
    input: transform({ seller }, ({ seller }) => ({ data: [{ name: seller.handle, type: "default" }] })),
  })
  const sets = createFulfillmentSets(transform({ seller }, toFulfillmentSets))
  const opened = transform({ seller, locations, profiles, sets }, ({ seller, locations, profiles, sets }) => ({
    organization_id: seller.id,
    stock_location_id: locations[0]?.id ?? "",
    shipping_profile_id: profiles[0]?.id ?? "",
    fulfillment_set_id: sets[0]?.id ?? "",
    service_zone_id: sets[0]?.service_zones[0]?.id ?? "",
  }))
  createRemoteLinkStep(transform({ opened }, toLinks))
  linkSalesChannelsToStockLocationWorkflow.runAsStep({
    input: transform({ opened, input }, ({ opened, input }) => ({
      id: opened.stock_location_id,
      add: [input.sales_channel_id],
    })),
  })
  const options = createShippingOptionsWorkflow.runAsStep({ input: transform({ opened }, toShippingOptions) })

  return new WorkflowResponse(
    transform({ opened, options }, ({ opened, options }) => ({
      ...opened,
      shipping_option_id: options[0]?.id ?? "",
    })),
  )
})

function toFulfillmentSets({ seller }: { seller: { handle: string } }) {
  return [
    {
      name: seller.handle,
      type: "shipping",
      service_zones: [{ name: seller.handle, geo_zones: [{ type: "country" as const, country_code: "vn" }] }],
    },
  ]
}

type Opened = {
  organization_id: string
  stock_location_id: string
  shipping_profile_id: string
  fulfillment_set_id: string
  service_zone_id: string
}

function toLinks({ opened }: { opened: Opened }): LinkDefinition[] {
  const location = { stock_location_id: opened.stock_location_id }
  const organization = { organization_id: opened.organization_id }
  return [
    { [Modules.STOCK_LOCATION]: location, [Modules.FULFILLMENT]: { fulfillment_provider_id: FULFILLMENT_PROVIDER } },
    { [Modules.STOCK_LOCATION]: location, [Modules.FULFILLMENT]: { fulfillment_set_id: opened.fulfillment_set_id } },
    { [ORGANIZATION_MODULE]: organization, [Modules.STOCK_LOCATION]: location },
    { [ORGANIZATION_MODULE]: organization, [Modules.FULFILLMENT]: { shipping_profile_id: opened.shipping_profile_id } },
  ]
}

function toShippingOptions({ opened }: { opened: Opened }) {
  return [
    {
      name: "Giao tận nơi",
      price_type: "calculated" as const,
      provider_id: FULFILLMENT_PROVIDER,
      service_zone_id: opened.service_zone_id,
      shipping_profile_id: opened.shipping_profile_id,
      type: { code: "standard", label: "Giao tận nơi", description: "Giao đến địa chỉ người nhận" },
    },
  ]
}
