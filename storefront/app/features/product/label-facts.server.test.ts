import type { ProductDocument } from "@ocop/shared/catalogue"
import { expect, test } from "vitest"
import { labelFacts } from "./label-facts.server.ts"

const facts: ProductDocument["facts"] = [
  { key: "net_quantity", value: "Một khách, một đêm", value_en: "One guest, one night" },
  { key: "storage", value: "Nơi khô", value_en: null },
  { key: "not_known", value: "x", value_en: null },
]
const labels = (sale_mode: ProductDocument["card"]["sale_mode"]) =>
  labelFacts({ facts, card: { sale_mode } as ProductDocument["card"] }).map(({ label }) => label)

test("a service is not weighed: it says what it includes", () => {
  expect(labels("enquiry")).toEqual(["Gồm", "Bảo quản"])
})

test("goods say their net weight, and nothing of what has no name", () => {
  expect(labels("cart")).toEqual(["Khối lượng tịnh", "Bảo quản"])
})
