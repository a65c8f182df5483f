import { PointRow } from "@ocop/shared/catalogue"
import type { z } from "@medusajs/framework/zod"
import { toShown } from "../sales-point/find-points"
import type { SalesPointRow } from "../sales-point/require-point"
import { formerPlaces } from "./former-places"
import type { Query } from "./index-changes"
import { toTexts } from "./text-fields"

export const StoredPoint = PointRow
export type StoredPoint = z.infer<typeof StoredPoint>

/** What the index holds of sales points: those among these that everybody may find, of organizations that are verified. */
export async function toPointDocuments(query: Query, ids?: readonly string[]) {
  const { data }: { data: SalesPointRow[] } = await query.graph({
    entity: "sales_point",
    fields: ["*"],
    filters: { status: "verified", ...(ids === undefined ? {} : { id: [...ids] }) },
  })
  if (data.length === 0) return []
  const { data: organizations }: { data: { id: string }[] } = await query.graph({
    entity: "organization",
    fields: ["id"],
    filters: { id: [...new Set(data.map(({ organization_id }) => organization_id))], status: "verified" },
  })
  const verified = new Set(organizations.map(({ id }) => id))
  return data.flatMap((row) => (verified.has(row.organization_id) ? toDocument(row) : []))
}

function toDocument(row: SalesPointRow) {
  const shown = toShown(row)
  if (shown === null) return []
  const { handle, name, kind, street, commune, province, demo } = shown.point
  const stored: StoredPoint = { handle, name, kind, street, commune, province, demo }
  return [
    {
      id: row.id,
      handle,
      organization: row.organization_id,
      ...toTexts({
        name,
        about: [street, commune, province],
        places: formerPlaces({ commune_code: shown.commune.code, province_code: shown.commune.province_code }),
      }),
      kind,
      province: shown.commune.province_code,
      commune: shown.commune.code,
      stored: JSON.stringify(stored),
    },
  ]
}
