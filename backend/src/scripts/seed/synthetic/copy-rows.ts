import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { TableToCopy } from "./tables"

/** One copy of a product or maker that is to be made. `suffix` makes new ids from old ones. */
export type Copy = { old_id: string; suffix: string; maker_suffix: string; number: number }

/** Copies the rows of each table in one statement a table. Rows that are there already stay as they are. */
export async function copyRows(knex: Knex, tables: readonly TableToCopy[], copies: readonly Copy[]): Promise<void> {
  for (const table of tables)
    await knex.raw(toStatement(table, await columnsOf(knex, table.table)), [JSON.stringify(copies)])
}

async function columnsOf(knex: Knex, table: string): Promise<string[]> {
  const rows: { column_name: string }[] = await knex("information_schema.columns")
    .select("column_name")
    .where({ table_schema: "public", table_name: table, is_generated: "NEVER" })
  if (rows.length === 0) throw new Error(`There is no table ${table}.`)
  return rows.map(({ column_name }) => column_name)
}

function toStatement({ table, from, ids, maker_ids = [], changes = {} }: TableToCopy, columns: string[]): string {
  const unknown = [...ids, ...maker_ids, ...Object.keys(changes)].filter((column) => !columns.includes(column))
  if (unknown.length > 0) throw new Error(`${table} has no ${unknown.join(", ")}.`)
  const values = columns.map((column) => {
    if (ids.includes(column)) return `x."${column}" || copy.suffix`
    if (maker_ids.includes(column)) return `x."${column}" || copy.maker_suffix`
    return changes[column] ?? `x."${column}"`
  })
  const names = columns.map((column) => `"${column}"`).join(", ")
  const living = columns.includes("deleted_at") ? "where x.deleted_at is null" : ""
  return `with copy as (
      select * from jsonb_to_recordset(?::jsonb) as c(old_id text, suffix text, maker_suffix text, number int)
    )
    insert into "${table}" (${names}) select ${values.join(", ")} from ${from} ${living} on conflict do nothing`
}
