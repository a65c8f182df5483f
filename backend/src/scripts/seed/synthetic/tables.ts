/**
 * Which rows make up a maker and a product, so that they can be copied below the workflows. In `from`, `x` is the table
 * itself and `copy` the list of copies to make: `old_id`, `suffix` and `number`, for a product also `maker_suffix`. A
 * copied row has the old row's ids with a suffix, so that what belonged together still does.
 */
export type TableToCopy = {
  table: string
  from: string
  /** Columns that hold an id of something that is copied along. */
  ids: string[]
  /** Columns that hold an id of the copied maker. */
  maker_ids?: string[]
  /** Other columns whose value changes, as SQL. */
  changes?: Record<string, string>
}

const ORGANIZATION_LOCATION = "organization_organization_stock_location_stock_location"
const ORGANIZATION_PROFILE = "organization_organization_fulfillment_shipping_profile"

const NUMBERED_NAME = "x.name || '-' || copy.number"

const JOIN_LOCATION = `join ${ORGANIZATION_LOCATION} ol on ol.stock_location_id = x.stock_location_id
  join copy on copy.old_id = ol.organization_id`
const JOIN_SET = `join location_fulfillment_set ls on ls.fulfillment_set_id = z.fulfillment_set_id
  join ${ORGANIZATION_LOCATION} ol on ol.stock_location_id = ls.stock_location_id
  join copy on copy.old_id = ol.organization_id`
const JOIN_PROFILE = `join ${ORGANIZATION_PROFILE} op on op.shipping_profile_id = o.shipping_profile_id
  join copy on copy.old_id = op.organization_id`

/** A maker and the place that it sends from. */
export const MAKER_TABLES: readonly TableToCopy[] = [
  {
    table: "organization",
    from: "organization x join copy on copy.old_id = x.id",
    ids: ["id"],
    changes: {
      handle: "x.handle || '-' || copy.number",
      name: "regexp_replace(x.name, ' \\(minh họa\\)$', '') || ' số ' || copy.number || ' (minh họa)'",
    },
  },
  {
    table: "stock_location_address",
    from: `stock_location_address x join stock_location l on l.address_id = x.id
      join ${ORGANIZATION_LOCATION} ol on ol.stock_location_id = l.id join copy on copy.old_id = ol.organization_id`,
    ids: ["id"],
  },
  {
    table: "stock_location",
    from: `stock_location x join ${ORGANIZATION_LOCATION} ol on ol.stock_location_id = x.id
      join copy on copy.old_id = ol.organization_id`,
    ids: ["id", "address_id"],
  },
  {
    table: "shipping_profile",
    from: `shipping_profile x join ${ORGANIZATION_PROFILE} op on op.shipping_profile_id = x.id
      join copy on copy.old_id = op.organization_id`,
    ids: ["id"],
    changes: { name: NUMBERED_NAME },
  },
  {
    table: "fulfillment_set",
    from: `fulfillment_set x join location_fulfillment_set ls on ls.fulfillment_set_id = x.id
      join ${ORGANIZATION_LOCATION} ol on ol.stock_location_id = ls.stock_location_id
      join copy on copy.old_id = ol.organization_id`,
    ids: ["id"],
    changes: { name: NUMBERED_NAME },
  },
  {
    table: "service_zone",
    from: `service_zone x join service_zone z on z.id = x.id ${JOIN_SET}`,
    ids: ["id", "fulfillment_set_id"],
    changes: { name: NUMBERED_NAME },
  },
  {
    table: "geo_zone",
    from: `geo_zone x join service_zone z on z.id = x.service_zone_id ${JOIN_SET}`,
    ids: ["id", "service_zone_id"],
  },
  {
    table: "shipping_option_type",
    from: `shipping_option_type x join shipping_option o on o.shipping_option_type_id = x.id ${JOIN_PROFILE}`,
    ids: ["id"],
  },
  {
    table: "shipping_option",
    from: `shipping_option x join shipping_option o on o.id = x.id ${JOIN_PROFILE}`,
    ids: ["id", "service_zone_id", "shipping_profile_id", "shipping_option_type_id"],
  },
  {
    table: "price_set",
    from: `price_set x join shipping_option_price_set sp on sp.price_set_id = x.id
      join shipping_option o on o.id = sp.shipping_option_id ${JOIN_PROFILE}`,
    ids: ["id"],
  },
  {
    table: "shipping_option_price_set",
    from: `shipping_option_price_set x join shipping_option o on o.id = x.shipping_option_id ${JOIN_PROFILE}`,
    ids: ["id", "shipping_option_id", "price_set_id"],
  },
  {
    table: ORGANIZATION_LOCATION,
    from: `${ORGANIZATION_LOCATION} x join copy on copy.old_id = x.organization_id`,
    ids: ["id", "organization_id", "stock_location_id"],
  },
  {
    table: ORGANIZATION_PROFILE,
    from: `${ORGANIZATION_PROFILE} x join copy on copy.old_id = x.organization_id`,
    ids: ["id", "organization_id", "shipping_profile_id"],
  },
  {
    table: "location_fulfillment_provider",
    from: `location_fulfillment_provider x ${JOIN_LOCATION}`,
    ids: ["id", "stock_location_id"],
  },
  {
    table: "location_fulfillment_set",
    from: `location_fulfillment_set x ${JOIN_LOCATION}`,
    ids: ["id", "stock_location_id", "fulfillment_set_id"],
  },
  {
    table: "sales_channel_stock_location",
    from: `sales_channel_stock_location x ${JOIN_LOCATION}`,
    ids: ["id", "stock_location_id"],
  },
  {
    table: "ocop_certification",
    from: "ocop_certification x join copy on copy.old_id = x.organization_id and x.product_id is null",
    ids: ["id", "organization_id"],
    changes: { number: "x.number || '-' || copy.number" },
  },
]

const JOIN_PRODUCT = "join copy on copy.old_id = x.product_id"
const JOIN_VARIANT = "join product_variant v on v.id = x.variant_id join copy on copy.old_id = v.product_id"
const JOIN_PRICE_SET = `join product_variant_price_set ps on ps.price_set_id = p.id
  join product_variant v on v.id = ps.variant_id join copy on copy.old_id = v.product_id`
const JOIN_ITEM = `join product_variant_inventory_item vi on vi.inventory_item_id = i.id
  join product_variant v on v.id = vi.variant_id join copy on copy.old_id = v.product_id`

/** Copies cost up to 6.000 ₫ more than what they are copied from: see `addedPrice`. */
const ADDED_PRICE = "copy.number % 7 * 1000"

/** What a copy costs more than the product that it is copied from, in đồng. */
export function addedPrice(number: number): number {
  return (number % 7) * 1000
}

/** A product with its variants, prices, stock, label and papers. */
export const PRODUCT_TABLES: readonly TableToCopy[] = [
  {
    table: "product",
    from: "product x join copy on copy.old_id = x.id",
    ids: ["id"],
    changes: { title: "x.title || ' số ' || copy.number", handle: "x.handle || '-so-' || copy.number" },
  },
  { table: "product_sales_channel", from: `product_sales_channel x ${JOIN_PRODUCT}`, ids: ["id", "product_id"] },
  {
    table: "product_shipping_profile",
    from: `product_shipping_profile x ${JOIN_PRODUCT}`,
    ids: ["id", "product_id"],
    maker_ids: ["shipping_profile_id"],
  },
  {
    table: "organization_organization_product_product",
    from: `organization_organization_product_product x ${JOIN_PRODUCT}`,
    ids: ["id", "product_id"],
    maker_ids: ["organization_id"],
  },
  {
    table: "product_option",
    from: `product_option x join product_product_option po on po.product_option_id = x.id
      join copy on copy.old_id = po.product_id`,
    ids: ["id"],
  },
  {
    table: "product_option_value",
    from: `product_option_value x join product_product_option po on po.product_option_id = x.option_id
      join copy on copy.old_id = po.product_id`,
    ids: ["id", "option_id"],
  },
  {
    table: "product_product_option",
    from: `product_product_option x ${JOIN_PRODUCT}`,
    ids: ["id", "product_id", "product_option_id"],
  },
  {
    table: "product_product_option_value",
    from: `product_product_option_value x join product_product_option po on po.id = x.product_product_option_id
      join copy on copy.old_id = po.product_id`,
    ids: ["id", "product_product_option_id", "product_option_value_id"],
  },
  {
    table: "product_variant",
    from: `product_variant x ${JOIN_PRODUCT}`,
    ids: ["id", "product_id"],
    changes: { sku: "x.sku || '-' || copy.number" },
  },
  {
    table: "product_variant_option",
    from: `product_variant_option x ${JOIN_VARIANT}`,
    ids: ["variant_id", "option_value_id"],
  },
  { table: "price_set", from: `price_set x join price_set p on p.id = x.id ${JOIN_PRICE_SET}`, ids: ["id"] },
  {
    table: "price",
    from: `price x join price_set p on p.id = x.price_set_id ${JOIN_PRICE_SET}`,
    ids: ["id", "price_set_id"],
    changes: {
      amount: `x.amount + ${ADDED_PRICE}`,
      raw_amount: `jsonb_build_object('value', (x.amount + ${ADDED_PRICE})::text, 'precision', 20)`,
    },
  },
  {
    table: "product_variant_price_set",
    from: `product_variant_price_set x ${JOIN_VARIANT}`,
    ids: ["id", "variant_id", "price_set_id"],
  },
  {
    table: "inventory_item",
    from: `inventory_item x join inventory_item i on i.id = x.id ${JOIN_ITEM}`,
    ids: ["id"],
    changes: { sku: "x.sku || '-' || copy.number" },
  },
  {
    table: "product_variant_inventory_item",
    from: `product_variant_inventory_item x ${JOIN_VARIANT}`,
    ids: ["id", "variant_id", "inventory_item_id"],
  },
  {
    table: "inventory_level",
    // What lies on the shelves of points stays there once.
    from: `inventory_level x join inventory_item i on i.id = x.inventory_item_id ${JOIN_ITEM}
           join ${ORGANIZATION_LOCATION} place on place.stock_location_id = x.location_id and place.deleted_at is null`,
    ids: ["id", "inventory_item_id"],
    maker_ids: ["location_id"],
  },
  { table: "ocop_product_facts", from: `ocop_product_facts x ${JOIN_PRODUCT}`, ids: ["id", "product_id"] },
  { table: "ocop_pack", from: `ocop_pack x ${JOIN_VARIANT}`, ids: ["id", "variant_id"] },
  {
    table: "ocop_recognition",
    from: `ocop_recognition x ${JOIN_PRODUCT}`,
    ids: ["id", "product_id"],
    maker_ids: ["organization_id"],
  },
  {
    table: "ocop_certification",
    from: `ocop_certification x ${JOIN_PRODUCT}`,
    ids: ["id", "product_id"],
    maker_ids: ["organization_id"],
    changes: { number: "x.number || '-' || copy.number" },
  },
]
