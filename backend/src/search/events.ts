/** After which a maker may be called otherwise, stand elsewhere, or be shown or not. */
const ORGANIZATION_EVENTS = [
  "organization.organization.created",
  "organization.organization.updated",
  "organization.organization.deleted",
] as const

const SALES_POINT_EVENTS = [
  "sales_point.sales-point.created",
  "sales_point.sales-point.updated",
  "sales_point.sales-point.deleted",
] as const

/** After which what is shown of makers and sales points is probably different: see `GOODS_EVENTS`. */
export const SELLER_EVENTS: readonly string[] = [...ORGANIZATION_EVENTS, ...SALES_POINT_EVENTS]
