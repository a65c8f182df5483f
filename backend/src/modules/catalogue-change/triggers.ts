/** What may have changed: all that is shown, or only how many of something are left. */
export type ChangeScope = "catalogue" | "stock"

/** A trigger and the statement that makes it. */
export type Trigger = { name: string; table: string; sql: string }

/** Tables of which every change is one of the catalogue. They change when somebody edits something, not when one buys. */
const EDITED = [
  "product",
  "product_variant",
  "product_variant_price_set",
  "product_variant_inventory_item",
  "price",
  "price_rule",
  "price_list",
  "price_list_rule",
  "price_preference",
  "organization",
  "ocop_decision",
  "ocop_recognition",
  "ocop_certification",
  "ocop_sale_stop",
  "ocop_product_facts",
  "ocop_pack",
  "photograph",
  "organization_organization_product_product",
  "organization_organization_stock_location_stock_location",
  "organization_organization_fulfillment_shipping_profile",
  "stock_location",
  "stock_location_address",
  "listing_policy_change",
  "synonym_change",
  // Where goods can be bought over the counter.
  "sales_point",
  "shelf_item",
  "trade_permission",
  // What points pack gifts in, and with which deposit they are ordered.
  "gift_box_template",
  "deposit_rule_change",
  // The version of the search index that is read.
  "search_index",
  // What another search engine was told late: what was read from it before must be read again.
  "search_mirror_change",
]

const FREE = (row: "old" | "new") =>
  `${row}."stocked_quantity" - ${row}."reserved_quantity" > 0 and ${row}."deleted_at" is null`

/** The triggers that must stand on tables of Medusa's and ours. */
export function editTriggers(): Trigger[] {
  return [
    ...EDITED.map((table) =>
      trigger("changed", table, "insert or update or delete or truncate", "for each statement", "catalogue"),
    ),
    trigger(
      "stock_changed",
      "inventory_level",
      "insert or update or delete or truncate",
      "for each statement",
      "stock",
    ),
    trigger("came_or_went", "inventory_level", "insert or delete", "for each row", "catalogue"),
    trigger(
      "ran_out_or_returned",
      "inventory_level",
      "update",
      `for each row when ((${FREE("old")}) is distinct from (${FREE("new")}))`,
      "catalogue",
    ),
  ]
}

/** The triggers of a table of the search index: documents that are written again unchanged are no change. */
export function documentTriggers(table: string): Trigger[] {
  return [
    trigger("came_or_went", table, "insert or delete", "for each row", "catalogue"),
    trigger("emptied", table, "truncate", "for each statement", "catalogue"),
    trigger(
      "changed",
      table,
      "update",
      `for each row when (old."document" is distinct from new."document")`,
      "catalogue",
    ),
  ]
}

function trigger(what: string, table: string, when: string, how: string, scope: ChangeScope): Trigger {
  const name = `mark_${what}`
  const sql = `create trigger "${name}" after ${when} on "${table}" ${how} execute function mark_catalogue_change('${scope}')`
  return { name, table, sql }
}
