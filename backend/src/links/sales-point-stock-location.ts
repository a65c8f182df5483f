import { defineLink } from "@medusajs/framework/utils"
import StockLocationModule from "@medusajs/medusa/stock-location"
import SalesPointModule from "../modules/sales-point"

/** What lies on a point's shelf. */
export default defineLink(SalesPointModule.linkable.salesPoint, StockLocationModule.linkable.stockLocation)
