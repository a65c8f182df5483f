import type { Trigger } from "./triggers"

/**
 * What a row of a table tells of the documents of the search indexes: its columns that may name others when they change,
 * and how to find those of each index.
 */
type Source = { table: string; keys: string[]; of: Partial<Record<IndexName, ToIds>>; when?: string }

/** A query for the ids of documents, of `old` or `new`. */
type ToIds = (row: string) => string

/** The search indexes. The document of a commune bears its code as its id. */
export type IndexName = "product" | "maker" | "sales_point" | "commune"

const MAKERS_GOODS = "organization_organization_product_product"
const MAKERS_PLACES = "organization_organization_stock_location_stock_location"

const own: ToIds = (row) => `select ${row}.id`
const ofProduct = (row: string) => `select ${row}.product_id`
const ofVariant = (row: string) => `select v.product_id from product_variant v where v.id = ${row}.variant_id`
const ofMaker = (column: string) => (row: string) =>
  `select l.product_id from ${MAKERS_GOODS} l where l.organization_id = ${row}.${column} and l.deleted_at is null`

const ofCommune =
  (column: string): ToIds =>
  (row) =>
    `select ${row}.${column} where ${row}.${column} is not null`

/** A commune is shown while goods on sale come from it: words and photos of a product make no difference to it. */
const ofOrigin: ToIds = (row) => `
  select f.origin_commune_code from ocop_product_facts f
  where f.product_id = ${row}.id and f.origin_commune_code is not null
    and (tg_op <> 'UPDATE' or (old.status, old.deleted_at) is distinct from (new.status, new.deleted_at))`

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

/** All that documents are made from. Sale stops are not among it: they are asked at every reading. */
const SOURCES: readonly Source[] = [
  { table: "product", keys: ["id"], of: { product: own, commune: ofOrigin } },
  { table: "product_variant", keys: ["product_id"], of: { product: ofProduct } },
  { table: "product_variant_price_set", keys: ["variant_id"], of: { product: ofVariant } },
  { table: "product_variant_inventory_item", keys: ["variant_id"], of: { product: ofVariant } },
  {
    table: "price",
    keys: ["price_set_id"],
    of: {
      product: (row) =>
        `select v.product_id from product_variant_price_set l join product_variant v on v.id = l.variant_id
         where l.price_set_id = ${row}.price_set_id`,
    },
  },
  {
    table: "inventory_level",
    keys: ["inventory_item_id", "location_id"],
    of: { product: ofLevel },
    when: `(old.stocked_quantity, old.reserved_quantity, old.deleted_at, old.inventory_item_id, old.location_id)
           is distinct from (new.stocked_quantity, new.reserved_quantity, new.deleted_at, new.inventory_item_id, new.location_id)`,
  },
  {
    table: "organization",
    keys: ["id", "commune_code"],
    of: {
      product: ofMaker("id"),
      maker: own,
      // With its organization a point comes and goes.
      sales_point: (row) => `select s.id from sales_point s where s.organization_id = ${row}.id`,
      commune: ofCommune("commune_code"),
    },
  },
  { table: "sales_point", keys: ["id", "commune_code"], of: { sales_point: own, commune: ofCommune("commune_code") } },
  { table: MAKERS_GOODS, keys: ["product_id"], of: { product: ofProduct } },
  { table: MAKERS_PLACES, keys: ["organization_id"], of: { product: ofMaker("organization_id") } },
  {
    table: "ocop_product_facts",
    keys: ["product_id", "origin_commune_code"],
    of: { product: ofProduct, commune: ofCommune("origin_commune_code") },
  },
  { table: "ocop_pack", keys: ["variant_id"], of: { product: ofVariant } },
  { table: "ocop_recognition", keys: ["product_id"], of: { product: ofProduct } },
  {
    table: "ocop_decision",
    keys: ["id"],
    of: { product: (row) => `select r.product_id from ocop_recognition r where r.decision_id = ${row}.id` },
  },
  {
    table: "ocop_certification",
    keys: ["product_id", "organization_id"],
    of: {
      // A paper of the whole organization stands on all of its goods.
      product: (row) =>
        `${ofProduct(row)} where ${row}.product_id is not null
         union all ${ofMaker("organization_id")(row)} and ${row}.product_id is null`,
    },
  },
  { table: "photograph", keys: ["product_id"], of: { product: ofProduct } },
]

/** The triggers that mark documents, each with the function that it calls. */
export function indexTriggers(): Trigger[] {
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

const functionOf = (table: string) => `mark_documents_of_${table}`.slice(0, 63)

/** What the triggers call, to be made anew whenever a process starts: a later version finds other documents. */
export function indexFunctions(): string[] {
  return SOURCES.map(
    ({
      table,
      keys,
      of,
    }) => `create or replace function "${functionOf(table)}"() returns trigger language plpgsql as $mark$
      begin
        if tg_op <> 'DELETE' then
          ${markAll(of, "new")}
        end if;
        if tg_op = 'DELETE' then
          ${markAll(of, "old")}
        elsif tg_op = 'UPDATE' then
          if (${keys.map((key) => `old."${key}"`).join(", ")}) is distinct from (${keys.map((key) => `new."${key}"`).join(", ")}) then
            ${markAll(of, "old")}
          end if;
        end if;
        return null;
      end
    $mark$`,
  )
}

function markAll(of: Source["of"], row: "old" | "new"): string {
  return Object.entries(of)
    .map(
      ([index, idsOf]) =>
        `insert into document_to_index ("index_name", "document_id") select '${index}', found.* from (${idsOf(row)}) as found;`,
    )
    .join("\n")
}

/** The ids of all that an index may hold a document of, as rows. */
export const ALL_IDS: Readonly<Record<IndexName, string>> = {
  product: "select id from product",
  maker: "select id from organization",
  sales_point: "select id from sales_point",
  commune: `select commune_code from organization where commune_code is not null
            union select commune_code from sales_point where commune_code is not null
            union select origin_commune_code from ocop_product_facts where origin_commune_code is not null`,
}
