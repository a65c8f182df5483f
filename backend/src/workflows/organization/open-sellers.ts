import type { LinkDefinition } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import {
  associateLocationsWithSalesChannelsStep,
  createFulfillmentSets,
  createRemoteLinkStep,
  createShippingOptionsWorkflow,
  createShippingProfilesWorkflow,
  createStockLocationsWorkflow,
} from "@medusajs/medusa/core-flows"
import { ORGANIZATION_MODULE } from "../../modules/organization"
import { getSellerPlacesStep, type SellerPlace } from "./steps/get-seller-places"

/** Delivery at the fees of our own table, and picking up. */
export const FULFILLMENT_PROVIDER = "vietnam_vietnam"

type OpenSellersInput = { organization_ids: string[]; sales_channel_id: string }

/**
 * Gives organizations what they need to sell in a channel: each one stock location, one shipping profile, delivery to
 * the whole country. Their products take the profile, their stock lies at the location.
 */
export const openSellersWorkflow = createWorkflow("open-sellers", (input: OpenSellersInput) => {
  const sellers = getSellerPlacesStep({ organization_ids: input.organization_ids })
  const locations = createStockLocationsWorkflow.runAsStep({
    input: transform({ sellers }, ({ sellers }) => ({
      locations: sellers.map(({ name, address }) => ({ name, address })),
    })),
  })
  const profiles = createShippingProfilesWorkflow.runAsStep({
    input: transform({ sellers }, ({ sellers }) => ({
      data: sellers.map(({ handle }) => ({ name: handle, type: "default" })),
    })),
  })
  const sets = createFulfillmentSets(transform({ sellers }, toFulfillmentSets))
  const opened = transform({ sellers, locations, profiles, sets }, toOpened)
  createRemoteLinkStep(transform({ opened }, toLinks))
  associateLocationsWithSalesChannelsStep(
    transform({ opened, input }, ({ opened, input }) => ({
      links: opened.map(({ stock_location_id }) => ({
        sales_channel_id: input.sales_channel_id,
        location_id: stock_location_id,
      })),
    })),
  )
  const options = createShippingOptionsWorkflow.runAsStep({ input: transform({ opened }, toShippingOptions) })

  return new WorkflowResponse(
    transform({ opened, options }, ({ opened, options }) =>
      opened.map((seller) => ({
        ...seller,
        shipping_option_id: options.find(({ service_zone_id }) => service_zone_id === seller.service_zone_id)?.id ?? "",
      })),
    ),
  )
})

function toFulfillmentSets({ sellers }: { sellers: SellerPlace[] }) {
  return sellers.map(({ handle }) => ({
    name: handle,
    type: "shipping",
    service_zones: [{ name: handle, geo_zones: [{ type: "country" as const, country_code: "vn" }] }],
  }))
}

type Opened = {
  organization_id: string
  stock_location_id: string
  shipping_profile_id: string
  fulfillment_set_id: string
  service_zone_id: string
}

/** Core answers in the order of what it was given; profiles and sets also bear the seller's handle. */
function toOpened({
  sellers,
  locations,
  profiles,
  sets,
}: {
  sellers: SellerPlace[]
  locations: { id: string }[]
  profiles: { id: string; name: string }[]
  sets: { id: string; name: string; service_zones: { id: string }[] }[]
}): Opened[] {
  return sellers.map(({ id, handle }, index) => {
    const set = sets.find(({ name }) => name === handle)
    return {
      organization_id: id,
      stock_location_id: locations[index]?.id ?? "",
      shipping_profile_id: profiles.find(({ name }) => name === handle)?.id ?? "",
      fulfillment_set_id: set?.id ?? "",
      service_zone_id: set?.service_zones[0]?.id ?? "",
    }
  })
}

function toLinks({ opened }: { opened: Opened[] }): LinkDefinition[] {
  return opened.flatMap((seller): LinkDefinition[] => {
    const location = { stock_location_id: seller.stock_location_id }
    const organization = { organization_id: seller.organization_id }
    return [
      { [Modules.STOCK_LOCATION]: location, [Modules.FULFILLMENT]: { fulfillment_provider_id: FULFILLMENT_PROVIDER } },
      { [Modules.STOCK_LOCATION]: location, [Modules.FULFILLMENT]: { fulfillment_set_id: seller.fulfillment_set_id } },
      { [ORGANIZATION_MODULE]: organization, [Modules.STOCK_LOCATION]: location },
      {
        [ORGANIZATION_MODULE]: organization,
        [Modules.FULFILLMENT]: { shipping_profile_id: seller.shipping_profile_id },
      },
    ]
  })
}

function toShippingOptions({ opened }: { opened: Opened[] }) {
  return opened.map(({ service_zone_id, shipping_profile_id }) => ({
    name: "Giao tận nơi",
    price_type: "calculated" as const,
    provider_id: FULFILLMENT_PROVIDER,
    service_zone_id,
    shipping_profile_id,
    type: { code: "standard", label: "Giao tận nơi", description: "Giao đến địa chỉ người nhận" },
  }))
}
