import type { Trigger } from "./triggers"

/** What a row of a table tells of products: its columns that may name others when they change, and how to find them. */
type Source = { table: string; keys: string[]; productsOf: (row: string) => string; when?: string }

const MAKERS_GOODS = "organization_organization_product_product"
const MAKERS_PLACES = "organization_organization_stock_location_stock_location"

const ofProduct = (row: string) => `select ${row}.product_id`
const ofVariant = (row: string) => `select v.product_id from product_variant v where v.id = ${row}.variant_id`
const ofMaker = (column: string) => (row: string) =>
  `select l.product_id from ${MAKERS_GOODS} l where l.organization_id = ${row}.${column} and l.deleted_at is null`

const FREE = (row: string) => `${row}.stocked_quantity - ${row}.reserved_quantity > 0 and ${row}.deleted_at is null`

/**
 * Every sale changes a level, and few change what lists show, which is whether there is any: of an item that lies in one
 * place of its maker's and of which a variant takes one, only what runs out or returns. Shelves of sales points are no
 * product's own stock.
 */
const ofLevel = (row: string) => `
  select v.product_id from product_variant_inventory_item part join product_variant v on v.id = part.variant_id
  where part.inventory_item_id = ${row}.inventory_item_id and part.deleted_at is null
    and exists (select from ${MAKERS_PLACES} p where p.stock_location_id = ${row}.location_id and p.deleted_at is null)
    and (tg_op <> 'UPDATE' or (${FREE("old")}) is distinct from (${FREE("new")}) or part.required_quantity <> 1
      or exists (select from inventory_level other
                 join ${MAKERS_PLACES} p on p.stock_location_id = other.location_id and p.deleted_at is null
                 where other.inventory_item_id = ${row}.inventory_item_id and other.id <> ${row}.id
                   and other.deleted_at is null))`

/** All that a product's document is made from. Sale stops are not: they are asked at every reading. */
const SOURCES: readonly Source[] = [
  { table: "product", keys: ["id"], productsOf: (row) => `select ${row}.id` },
  { table: "product_variant", keys: ["product_id"], productsOf: ofProduct },
  { table: "product_variant_price_set", keys: ["variant_id"], productsOf: ofVariant },
  { table: "product_variant_inventory_item", keys: ["variant_id"], productsOf: ofVariant },
  {
    table: "price",
    keys: ["price_set_id"],
    productsOf: (row) =>
      `select v.product_id from product_variant_price_set l join product_variant v on v.id = l.variant_id
       where l.price_set_id = ${row}.price_set_id`,
  },
  {
    table: "inventory_level",
    keys: ["inventory_item_id", "location_id"],
    productsOf: ofLevel,
    when: `(old.stocked_quantity, old.reserved_quantity, old.deleted_at, old.inventory_item_id, old.location_id)
           is distinct from (new.stocked_quantity, new.reserved_quantity, new.deleted_at, new.inventory_item_id, new.location_id)`,
  },
  { table: "organization", keys: ["id"], productsOf: ofMaker("id") },
  { table: MAKERS_GOODS, keys: ["product_id"], productsOf: ofProduct },
  { table: MAKERS_PLACES, keys: ["organization_id"], productsOf: ofMaker("organization_id") },
  { table: "ocop_product_facts", keys: ["product_id"], productsOf: ofProduct },
  { table: "ocop_pack", keys: ["variant_id"], productsOf: ofVariant },
  { table: "ocop_recognition", keys: ["product_id"], productsOf: ofProduct },
  {
    table: "ocop_decision",
    keys: ["id"],
    productsOf: (row) => `select r.product_id from ocop_recognition r where r.decision_id = ${row}.id`,
  },
  {
    table: "ocop_certification",
    keys: ["product_id", "organization_id"],
    // A paper of the whole organization stands on all of its goods.
    productsOf: (row) =>
      `${ofProduct(row)} where ${row}.product_id is not null
       union all ${ofMaker("organization_id")(row)} and ${row}.product_id is null`,
  },
  { table: "photograph", keys: ["product_id"], productsOf: ofProduct },
]

/** The triggers that mark products, each with the function that it calls. */
export function productTriggers(): Trigger[] {
  return SOURCES.flatMap((source) =>
    source.when === undefined
      ? [toTrigger(source, "to_index", "insert or update or delete", "")]
      : [
          toTrigger(source, "to_index_anew", "insert or delete", ""),
          toTrigger(source, "to_index", "update", `when (${source.when})`),
        ],
  )
}

function toTrigger({ table }: Source, what: string, events: string, when: string): Trigger {
  const name = `mark_${what}`
  const sql = `create trigger "${name}" after ${events} on "${table}" for each row ${when} execute function "${functionOf(table)}"()`
  return { name, table, sql }
}

const functionOf = (table: string) => `mark_products_of_${table}`.slice(0, 63)

/** What the triggers call, to be made anew whenever a process starts: a later version finds other products. */
export function productFunctions(): string[] {
  return SOURCES.map(
    ({
      table,
      keys,
      productsOf,
    }) => `create or replace function "${functionOf(table)}"() returns trigger language plpgsql as $mark$
      begin
        if tg_op <> 'DELETE' then
          insert into product_to_index ("product_id") ${productsOf("new")};
        end if;
        if tg_op = 'DELETE' then
          insert into product_to_index ("product_id") ${productsOf("old")};
        elsif tg_op = 'UPDATE' then
          if (${keys.map((key) => `old."${key}"`).join(", ")}) is distinct from (${keys.map((key) => `new."${key}"`).join(", ")}) then
            insert into product_to_index ("product_id") ${productsOf("old")};
          end if;
        end if;
        return null;
      end
    $mark$`,
  )
}
