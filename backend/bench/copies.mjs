/**
 * Copies of what the workflows have made, below them: rows that belong together are found by their ids and are copied in
 * one statement a table. A copy has the ids of what it is copied from with its number, and every moment of it lies a step
 * earlier than that of the copy before.
 */

/** Where a row names one of its own parts. That a part names the whole is found by itself. */
const PARTS = {
  order: ["shipping_address_id", "billing_address_id"],
  order_item: ["item_id"],
  order_shipping: ["shipping_method_id"],
  order_fulfillment: ["fulfillment_id"],
  order_payment_collection: ["payment_collection_id"],
  fulfillment: ["delivery_address_id"],
  product_product_option: ["product_option_id"],
  product_variant_price_set: ["price_set_id"],
  product_variant_inventory_item: ["inventory_item_id"],
}

/** Texts that no two rows may share; they get the number of the copy. */
const NUMBERED = {
  product: ["handle", "title"],
  product_variant: ["sku"],
  inventory_item: ["sku"],
  listing_proposal: ["draft_key", "name"],
  desk_notice: ["dedupe_key"],
}

/** What a copy does without: mails that were sent, what jobs have yet to do, and papers, which officials give singly. */
const LEFT_OUT = [
  "catalogue_change",
  "notification",
  "desk_notice_message",
  "desk_low_variant",
  "ocop_recognition",
  "ocop_certification",
]

async function tablesOf(client) {
  const { rows } = await client.query(
    `select c.table_name, array_agg(c.column_name::text) as columns,
            array_agg(c.column_name::text) filter (where c.data_type like 'timestamp%') as moments
     from information_schema.columns c
     join information_schema.tables t using (table_schema, table_name)
     where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.is_generated = 'NEVER'
     group by c.table_name`,
  )
  return rows.filter((table) => belongs(table) !== "" && !LEFT_OUT.includes(table.table_name))
}

/** The rows of a whole: which tables they are in, by which condition, and all their ids. */
async function rowsOf(client, tables, roots) {
  const ids = new Set(roots)
  for (let before = 0; before !== ids.size;) {
    before = ids.size
    for (const table of tables) {
      const { rows } = await client.query(`select * from "${table.table_name}" x where ${belongs(table)}`, [[...ids]])
      for (const row of rows) {
        if (table.columns.includes("id")) ids.add(row.id)
        for (const part of PARTS[table.table_name] ?? []) if (row[part] !== null) ids.add(row[part])
      }
    }
  }
  return [...ids]
}

/** Rows that belong to one side only: a stock item is also in the kits of boxes, which are other wholes. */
const OWNED_BY = { product_variant_inventory_item: ["variant_id"] }

const belongs = ({ table_name, columns }) =>
  (OWNED_BY[table_name] ?? columns.filter((column) => column === "id" || column.endsWith("_id")))
    .map((column) => `x."${column}"::text = any($1)`)
    .join(" or ")

/** Stand in a row where the number of its copy, and the code of its copy, are to stand. */
const NUMBER = "~number~"
const CODE = "~code~"

/**
 * @param {import("pg").Client} client
 * @param {{roots: string[], copies: number, first?: number, step: string, code?: {old: string, fresh: string}}} whole
 *   `roots`: ids from which everything else is found; `first`: the number of the first copy; `step`: an interval; `code`:
 *   what no two may share, and as SQL of the number `n` what stands in its place
 */
export async function copyWhole(client, { roots, copies, first = 1, step, code }) {
  const tables = await tablesOf(client)
  const ids = await rowsOf(client, tables, roots)
  const own = new RegExp(ids.join("|"), "g")
  const withNumber = `replace($1::text, '${NUMBER}', lpad(n::text, 6, '0'))`
  const text = code ? `replace(${withNumber}, '${CODE}', ${code.fresh})` : withNumber
  // What the tables would do about each new row was done when the original was made.
  await client.query("set local session_replication_role = replica")
  for (const table of tables) {
    const { table_name, columns } = table
    const { rows } = await client.query(
      `select to_jsonb(x)::text as row from "${table_name}" x where ${belongs(table)}`,
      [ids],
    )
    for (const { row } of rows) {
      const numbered = row.replaceAll(own, `$&_${NUMBER}`)
      await client.query(
        `insert into "${table_name}" (${columns.map((column) => `"${column}"`).join(", ")})
         select ${columns.map((column) => valueOf(table, column)).join(", ")}
         from generate_series($2::int, $3::int) n
         cross join lateral jsonb_populate_record(null::"${table_name}", (${text})::jsonb) r
         where $4::interval is not null`,
        [code ? numbered.replaceAll(code.old, CODE) : numbered, first, first + copies - 1, step],
      )
    }
  }
}

function valueOf({ table_name, moments }, column) {
  if (moments?.includes(column)) return `r."${column}" - n * $4::interval`
  if (NUMBERED[table_name]?.includes(column)) return `r."${column}" || '-' || n`
  return `r."${column}"`
}
