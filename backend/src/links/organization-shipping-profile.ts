import { defineLink } from "@medusajs/framework/utils"
import FulfillmentModule from "@medusajs/medusa/fulfillment"
import OrganizationModule from "../modules/organization"

/** One shipping profile a seller: core's check that every profile is covered then is the check per seller. */
export default defineLink(OrganizationModule.linkable.organization, FulfillmentModule.linkable.shippingProfile)
