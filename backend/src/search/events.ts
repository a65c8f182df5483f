/** After which a maker may be called otherwise, stand elsewhere, or be shown or not. */
export const ORGANIZATION_EVENTS = [
  "organization.organization.created",
  "organization.organization.updated",
  "organization.organization.deleted",
] as const

export const SALES_POINT_EVENTS = [
  "sales_point.sales-point.created",
  "sales_point.sales-point.updated",
  "sales_point.sales-point.deleted",
] as const

/** After which goods may come from somewhere else, or be shown or not. */
export const ORIGIN_EVENTS = [
  "product.created",
  "product.updated",
  "product.deleted",
  "ocop.product-facts.created",
  "ocop.product-facts.updated",
] as const
