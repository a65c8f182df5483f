import { ProductStatus } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import { communeHandle, type Commune } from "@ocop/shared/address"
import { CommuneRow } from "@ocop/shared/catalogue"
import { gazetteer } from "../gazetteer"
import { formerPlaces, formerUnitsOf } from "./former-places"
import type { Query } from "./index-changes"
import { toTexts } from "./text-fields"

/** What a row about a commune is made of; how many goods come from there is counted when it is read. */
export const StoredCommune = CommuneRow.omit({ count: true })
export type StoredCommune = z.infer<typeof StoredCommune>

/**
 * What the index holds of communes: those among these codes with something of the shop in them — a maker's seat, a sales
 * point, or the origin of goods. The others are found by address, and there is nothing to see in them.
 */
export async function toCommuneDocuments(query: Query, codes?: readonly string[]) {
  const inUse = await codesInUse(query, codes)
  return [...inUse].toSorted().flatMap((code) => {
    const commune = gazetteer().commune(code)
    return commune ? [toDocument(commune)] : []
  })
}

function toDocument(commune: Commune) {
  const { code, name, province, province_code } = commune
  const former = formerUnitsOf(code).map(({ ward, district }) => [ward, district].filter(Boolean).join(", "))
  const stored: StoredCommune = { code, handle: communeHandle(commune), name, province, former: [...new Set(former)] }
  return {
    id: code,
    ...toTexts({ name, about: [province], places: formerPlaces({ commune_code: code, province_code }) }),
    province: province_code,
    stored: JSON.stringify(stored),
  }
}

type Located = { commune_code: string }

async function codesInUse(query: Query, codes?: readonly string[]): Promise<Set<string>> {
  const commune_code = codes === undefined ? { $ne: null } : [...codes]
  const located = { fields: ["commune_code"], filters: { status: "verified", commune_code } }
  const [{ data: makers }, { data: points }, origins]: [{ data: Located[] }, { data: Located[] }, string[]] =
    await Promise.all([
      query.graph({ entity: "organization", ...located, filters: { ...located.filters, is_producer: true } }),
      query.graph({ entity: "sales_point", ...located }),
      originsOfGoods(query, commune_code),
    ])
  return new Set([...[...makers, ...points].map((row) => row.commune_code), ...origins])
}

async function originsOfGoods(query: Query, origin_commune_code: { $ne: null } | string[]): Promise<string[]> {
  const { data: facts }: { data: { product_id: string; origin_commune_code: string }[] } = await query.graph({
    entity: "product_facts",
    fields: ["product_id", "origin_commune_code"],
    filters: { origin_commune_code },
  })
  if (facts.length === 0) return []
  const { data: published }: { data: { id: string }[] } = await query.graph({
    entity: "product",
    fields: ["id"],
    filters: { status: ProductStatus.PUBLISHED, id: facts.map(({ product_id }) => product_id) },
  })
  const ids = new Set(published.map(({ id }) => id))
  return facts.flatMap((row) => (ids.has(row.product_id) ? [row.origin_commune_code] : []))
}
