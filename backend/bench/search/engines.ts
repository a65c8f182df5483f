import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { SearchTypes } from "@medusajs/framework/types"
// eslint-disable-next-line @medusajs/import-from-framework-not-internal -- the package's entry does not name its class
import { PostgresSearchService } from "@medusajs/search-postgres/dist/services/postgres-search"
// eslint-disable-next-line @medusajs/import-from-framework-not-internal -- what the package itself migrates with
import { Migration20260807120000 as StockMigration } from "@medusajs/search-postgres/dist/migrations/Migration20260807120000"
import VietnameseSearchService from "../../src/providers/search-vietnamese/service"
import { PRODUCT_ORDERS } from "../../src/search/orders"
import type { ProductIndexDocument } from "../../src/search/product-documents"
import { readSynonyms } from "../../src/search/synonyms"
import { required } from "../../integration-tests/fixtures/shop"

type Query = Pick<SearchTypes.ProviderSearchQuery, "q" | "filters" | "pagination" | "search_options">

/** A search over an index of its own. */
export type Engine = {
  name: "ours" | "stock"
  table: string
  write: (documents: ProductIndexDocument[]) => Promise<unknown>
  /** Copies documents in the database until there are so many. */
  grow: (documents: number) => Promise<void>
  search: (query: Query) => Promise<SearchTypes.SearchResult>
}

type Manager = ConstructorParameters<typeof PostgresSearchService>[0]["manager"]
type Row = { name: string; table_name: string; plan: { fields: { path: string; field: Field }[] } }
type Field = SearchTypes.SearchFieldDefinition

const RETRIEVED = ["id", "stored"]

/**
 * Both searches over one connection, both empty: ours with the index of the shop, which its pages read, and the one that
 * comes with Medusa, as it comes, with the same fields but for the texts that ours keeps a second time without marks.
 */
export async function openEngines(knex: Knex): Promise<Engine[]> {
  const { rows } = await knex.raw<{ rows: Row[] }>(
    "select * from search_postgres_index where starts_with(name, 'product') order by updated_at desc limit 1",
  )
  const { name, plan } = required(rows[0])
  const fields = Object.fromEntries(plan.fields.map(({ path, field }) => [path, field]))
  const manager = managerOf(knex)
  const options = { language: "simple", orders: PRODUCT_ORDERS, synonyms: readSynonyms() }
  await makeStockConfiguration(knex)
  return [
    await engineOf("ours", new VietnameseSearchService({ manager }, options), definitionOf(name, fields), knex),
    await engineOf("stock", new PostgresSearchService({ manager }), definitionOf("stock", withoutFolded(fields)), knex),
  ]
}

async function engineOf(
  name: Engine["name"],
  service: PostgresSearchService,
  index: SearchTypes.ResolvedSearchIndexDefinition,
  knex: Knex,
): Promise<Engine> {
  const { physical_name } = index
  await service.upsertIndex({ index })
  await service.clearIndex({ index: physical_name })
  const row = await knex("search_postgres_index").where({ name: physical_name }).first<Row>("table_name")
  return {
    name,
    table: row.table_name,
    write: (documents) => service.upsertDocuments({ index: physical_name, documents, definition: index }),
    grow: (documents) => growTable(knex, row.table_name, documents),
    search: (query) => service.search({ ...query, index, attributes_to_retrieve: RETRIEVED }),
  }
}

/** Its word indexes are made anew at the end: to keep them up row by row takes ten times as long. */
async function growTable(knex: Knex, table: string, documents: number): Promise<void> {
  const { rows: indexes } = await knex.raw<{ rows: { name: string; sql: string }[] }>(
    "select indexname as name, indexdef as sql from pg_indexes where tablename = ? and indexdef like '%USING gin%'",
    [table],
  )
  for (const { name } of indexes) await knex.raw(`drop index "${name}"`)
  const { rows } = await knex.raw<{ rows: { n: number }[] }>(`select count(*)::int as n from "${table}"`)
  const first = required(rows[0]).n
  for (let copy = 1; first * copy < documents; copy++) {
    await knex.raw(
      `insert into "${table}" ("id", "document", "indexed", "search_vector", "search_text")
       select "id" || '_' || ${copy}, "document", "indexed", "search_vector", "search_text"
       from (select * from "${table}" order by "created_at", "id" limit ${first}) as "first"
       limit ${documents - first * copy}`,
    )
  }
  for (const { sql } of indexes) await knex.raw(sql)
  await knex("search_postgres_index").where({ table_name: table }).update({ document_count: documents })
}

function definitionOf(physical_name: string, fields: Record<string, Field>): SearchTypes.ResolvedSearchIndexDefinition {
  return {
    name: "product",
    entity: "product",
    primary_key: "id",
    provider: "postgres",
    settings: {},
    definition_hash: physical_name,
    physical_name,
    fields,
    seed: async function* () {},
  }
}

/** The stock search takes marks off by itself. */
function withoutFolded(fields: Record<string, Field>): Record<string, Field> {
  return Object.fromEntries(
    Object.entries(fields).map(([path, field]) => [
      path,
      path.endsWith("_folded") ? { ...field, searchable: false } : field,
    ]),
  )
}

/** The text configuration that its own migration makes. */
async function makeStockConfiguration(knex: Knex): Promise<void> {
  const statements: string[] = []
  const migration: StockMigration = Object.create(StockMigration.prototype)
  migration.addSql = (sql) => statements.push(String(sql))
  await migration.up()
  for (const sql of statements) await knex.raw(sql)
}

function managerOf(knex: Knex): Manager {
  return {
    execute: async (sql, params = []) => {
      const { rows } = await knex.raw<{ rows: unknown[] }>(sql, params as Knex.Value[])
      return rows
    },
    transactional: (work) => knex.transaction((transaction) => work(managerOf(transaction))),
  }
}
