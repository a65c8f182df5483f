import { defineLink } from "@medusajs/framework/utils"
import SalesChannelModule from "@medusajs/medusa/sales-channel"
import SalesPointModule from "../modules/sales-point"

/** What is bought at a point is bought in its channel. */
export default defineLink(SalesPointModule.linkable.salesPoint, SalesChannelModule.linkable.salesChannel)
