import { MakerRow } from "@ocop/shared/catalogue"
import { producerKindOf } from "@ocop/shared/organization"
import type { z } from "@medusajs/framework/zod"
import { gazetteer } from "../gazetteer"
import { formerPlaces } from "./former-places"
import type { Query } from "./index-changes"
import { withoutDemoMark } from "./demo-mark"
import { toTexts } from "./text-fields"

/** What a row about a maker is made of; how many goods it has is counted when it is read. */
export const StoredMaker = MakerRow.omit({ count: true })
export type StoredMaker = z.infer<typeof StoredMaker>

type Row = StoredMaker & {
  id: string
  other_name: string | null
  known_for: string | null
  province_code: string
  commune_code: string | null
  is_demo: boolean
}

/** What the index holds of makers: those among these that are verified. */
export async function toMakerDocuments(query: Query, ids?: readonly string[]) {
  const { data }: { data: Row[] } = await query.graph({
    entity: "organization",
    fields: [
      "id",
      "handle",
      "name",
      "other_name",
      "legal_form",
      "known_for",
      "province_code",
      "commune_code",
      "is_demo",
    ],
    filters: { is_producer: true, status: "verified", ...(ids === undefined ? {} : { id: [...ids] }) },
  })
  return data.map(toDocument)
}

function toDocument(row: Row) {
  const { id, handle, legal_form, province_code, commune_code } = row
  const province = gazetteer().province(province_code)?.full_name ?? ""
  const commune = commune_code === null ? null : (gazetteer().commune(commune_code)?.name ?? null)
  const stored: StoredMaker = { handle, name: row.name, legal_form, commune, province, demo: row.is_demo }
  return {
    id,
    handle,
    ...toTexts({
      name: withoutDemoMark(row.name),
      about: [row.other_name, commune, province, row.known_for],
      places: formerPlaces({ commune_code, province_code }),
    }),
    producer_kind: producerKindOf(legal_form) ?? "",
    province: province_code,
    commune: commune_code ?? "",
    stored: JSON.stringify(stored),
  }
}
