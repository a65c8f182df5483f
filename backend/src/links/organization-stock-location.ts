import { defineLink } from "@medusajs/framework/utils"
import StockLocationModule from "@medusajs/medusa/stock-location"
import OrganizationModule from "../modules/organization"

/** Each seller ships from one place. */
export default defineLink(OrganizationModule.linkable.organization, StockLocationModule.linkable.stockLocation)
