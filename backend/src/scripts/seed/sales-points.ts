import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { toHandle } from "@ocop/shared/handle"
import { GeoPoint, readSpans, SalesPointKind } from "@ocop/shared/sales-point"
import { gazetteer } from "../../gazetteer"
import { SALES_POINT_MODULE } from "../../modules/sales-point"
import { readReferenceData } from "../../reference-data"
import { openSalesPointWorkflow } from "../../workflows/sales-point/open-sales-point"

const Hours = z.string().transform((typed) => readSpans(typed) ?? [])

const SeedSalesPoint = z.strictObject({
  /** The key of the maker whose point it is. */
  maker: z.string(),
  name: z.string(),
  kind: SalesPointKind,
  commune_code: z.string(),
  street: z.string(),
  phone: z.string(),
  hours: Hours,
  sunday: Hours.optional(),
  position: GeoPoint.optional(),
})

/** Invented points of invented makers, as if verified. Those that are there already stay as they are. */
export async function seedSalesPoints(container: MedusaContainer, makers: Map<string, string>): Promise<void> {
  const points = container.resolve(SALES_POINT_MODULE)
  for (const seed of z.array(SeedSalesPoint).parse(readReferenceData("seed/sales-points.json"))) {
    const { maker, hours, sunday, position, ...facts } = seed
    const handle = toHandle(seed.name)
    const organization_id = makers.get(maker) ?? ""
    const [known] = await points.listSalesPoints({ handle }, { take: 1 })
    const row =
      known ??
      (await points.createSalesPoints({
        ...facts,
        handle,
        organization_id,
        form_key: `seed:${handle}`,
        province_code: gazetteer().commune(seed.commune_code)?.province_code ?? null,
        hours: Array.from({ length: 7 }, (_, day) => (day === 0 ? (sunday ?? hours) : hours)) as never,
        exceptions: { items: [] },
        lat: position?.lat ?? null,
        lon: position?.lon ?? null,
        status: "verified",
        is_demo: true,
      }))
    await openSalesPointWorkflow(container).run({ input: { id: row.id } })
  }
}
