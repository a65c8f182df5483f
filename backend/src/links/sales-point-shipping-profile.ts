import { defineLink } from "@medusajs/framework/utils"
import FulfillmentModule from "@medusajs/medusa/fulfillment"
import SalesPointModule from "../modules/sales-point"

/** What is bought at a point is fetched there: its profile has one delivery, and that is picking up. */
export default defineLink(SalesPointModule.linkable.salesPoint, FulfillmentModule.linkable.shippingProfile)
