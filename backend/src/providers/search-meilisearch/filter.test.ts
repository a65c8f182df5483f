import type { SearchTypes } from "@medusajs/framework/types"
import { describe, expect, test } from "vitest"
import type { IndexPlan, PlannedField } from "../search-vietnamese/columns"
import { toFilter } from "./filter"

const field = (path: string, kind: PlannedField["kind"], is_array = false): [string, PlannedField] => [
  path,
  { path, kind, is_array, is_date: false, field: { type: "keyword", filterable: path !== "stored" } },
]

const plan: IndexPlan = {
  primary_key: "id",
  searchable: [],
  vectors: [],
  schema_hash: "",
  fields: new Map([
    field("id", "keyword"),
    field("group", "keyword"),
    field("star", "number"),
    field("star_until", "keyword"),
    field("standards", "keyword", true),
    field("in_stock", "boolean"),
    field("stored", "keyword"),
  ]),
}

const said = (filters: SearchTypes.SearchFilters) => toFilter(filters, plan)

describe("toFilter", () => {
  test.each<[SearchTypes.SearchFilters, string | undefined]>([
    [{}, undefined],
    [{ q: "bánh" }, undefined],
    [{ group: "bánh" }, `"group" IN ["bánh"]`],
    [{ in_stock: true, star: 4 }, `("in_stock" IN ["true"] AND "star" IN ["4"])`],
    [{ star: { $gte: 3, $lt: 5 } }, `("star" >= "3" AND "star" < "5")`],
    [{ standards: { $overlaps: ["vietgap", "halal"] } }, `"standards" IN ["vietgap", "halal"]`],
    [{ standards: { $contains: ["vietgap", "halal"] } }, `("standards" IN ["vietgap"] AND "standards" IN ["halal"])`],
    [{ id: { $nin: ["a", "b"] } }, `NOT "id" IN ["a", "b"]`],
    [{ id: { $in: [] } }, `"id" IN []`],
    [{ $not: { group: "a" } }, `NOT "group" IN ["a"]`],
    [{ $not: {} }, `NOT (NOT "id" IN [])`],
    [{ $or: [{ group: "a" }, { star: 1 }] }, `("group" IN ["a"] OR "star" IN ["1"])`],
    [{ $or: [{ group: "a" }, {}] }, undefined],
    [{ $and: [] }, undefined],
    [{ group: null }, `("group" NOT EXISTS OR "group" IS NULL)`],
    [{ group: { $exists: true } }, `("group" EXISTS AND "group" IS NOT NULL)`],
    [{ group: { $prefix: "ba" } }, `"group" STARTS WITH "ba"`],
  ])("%j", (filters, expression) => {
    expect(said(filters)).toBe(expression)
  })

  test("the empty word equals itself and comes before all others, which the server does not do by itself", () => {
    expect(said({ group: "" })).toBe(`"group" IS EMPTY`)
    expect(said({ group: { $in: ["", "a"] } })).toBe(`("group" IN ["a"] OR "group" IS EMPTY)`)
    expect(said({ star_until: { $lt: "2026-11-28" } })).toBe(`("star_until" < "2026-11-28" OR "star_until" IS EMPTY)`)
    expect(said({ star_until: { $gte: "2026-11-28" } })).toBe(`"star_until" >= "2026-11-28"`)
    expect(said({ star_until: { $lt: "" } })).toBe(`"id" IN []`)
    expect(said({ star_until: { $gte: "" } })).toBe(`("star_until" EXISTS AND "star_until" IS NOT NULL)`)
  })

  test.each([
    [`x" OR id EXISTS OR group = "`, `"group" IN ['x" OR id EXISTS OR group = "']`],
    [`x' OR id EXISTS`, `"group" IN ["x' OR id EXISTS"]`],
    [`a"b'c`, `"group" IN ["a\\"b'c"]`],
    [`a\\b`, `"group" IN ["a\\b"]`],
    [`a\\\\`, `"group" IN ["a\\\\"]`],
    ["] OR id EXISTS", `"group" IN ["] OR id EXISTS"]`],
  ])("%s stays one value", (value, expression) => {
    expect(said({ group: value })).toBe(expression)
  })

  test.each<[string, SearchTypes.SearchFilters]>([
    ["a value that would take the closing quote along", { group: "a\\" }],
    ["both quotes and a backslash", { group: `a\\"'` }],
    ["a field that is not filtered by", { stored: "a" }],
    ["a field that is not there", { "id = 1 OR id": "a" }],
    ["an operator that is not known", { group: { $like: "a" } }],
    ["no number", { star: { $gt: Number.NaN } }],
  ])("%s is refused", (_, filters) => {
    expect(() => said(filters)).toThrow()
  })
})
