import { defineLink } from "@medusajs/framework/utils"
import OrderModule from "@medusajs/medusa/order"
import OrganizationModule from "../modules/organization"

/** Each order has one seller. */
export default defineLink(OrganizationModule.linkable.organization, {
  linkable: OrderModule.linkable.order,
  isList: true,
})
