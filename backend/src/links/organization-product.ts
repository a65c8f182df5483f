import { defineLink } from "@medusajs/framework/utils"
import ProductModule from "@medusajs/medusa/product"
import OrganizationModule from "../modules/organization"

/** A product belongs to one producer, because a star is granted to that producer's product. */
export default defineLink(OrganizationModule.linkable.organization, {
  linkable: ProductModule.linkable.product,
  isList: true,
})
