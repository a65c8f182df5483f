import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { quoteBoxes, type BoxesQuote, type BoxToSend, type GiftWay } from "@ocop/shared/gift-recipient"
import { toParcel, zoneBetween, type ParcelLine } from "@ocop/shared/shipping"
import { gazetteer } from "../gazetteer"
import { OCOP_MODULE } from "../modules/ocop"
import type { BoxRow } from "./gift-way"
import type { GiftDraftRow } from "../gift/require-gift"

const Contents = z
  .object({ items: z.array(z.object({ variant_id: z.string(), count: z.number().int().min(0) })) })
  .catch({ items: [] })

type VariantRow = { id: string; weight: number | null; product: { id: string; weight: number | null } | null }

/** One filled box of a gift on its way; null while no box is chosen. The box is as large as it is inside. */
export async function readBoxToSend(
  container: MedusaContainer,
  draft: Pick<GiftDraftRow, "contents">,
  template: BoxRow,
  { from, today: day }: GiftWay,
): Promise<BoxToSend | null> {
  if (template === null) return null
  const { weight_g, temperature_class, delivery_class } = toParcel(await linesOf(container, draft))
  const volume_cm3 = template.inner_length * template.inner_width * template.inner_height
  return { from, day, weight_g: weight_g + template.weight, volume_cm3, temperature_class, delivery_class }
}

async function linesOf(
  container: MedusaContainer,
  { contents }: Pick<GiftDraftRow, "contents">,
): Promise<ParcelLine[]> {
  const { items } = Contents.parse(contents)
  if (items.length === 0) return []
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product_variant",
    fields: ["id", "weight", "product.id", "product.weight"],
    filters: { id: items.map(({ variant_id }) => variant_id) },
  })
  const variants = new Map((data as VariantRow[]).map((variant) => [variant.id, variant]))
  const product_id = [...variants.values()].flatMap(({ product }) => product?.id ?? [])
  const rows = await container.resolve(OCOP_MODULE).listProductFacts({ product_id }, { take: null })
  const facts = new Map(rows.map((row) => [row.product_id, row]))
  return items.map(({ variant_id, count }) => {
    const variant = variants.get(variant_id)
    const fact = facts.get(variant?.product?.id ?? "")
    return {
      quantity: count,
      weight: variant?.weight ?? variant?.product?.weight ?? null,
      length: null,
      width: null,
      height: null,
      set_no: fact?.set_no ?? 0,
      temperature_class: fact?.temperature_class ?? "ambient",
      lead_time_days: null,
    }
  })
}

type Receiving = { commune_code: string | null; boxes: number | null }

/**
 * What delivery to each recipient costs, or why it cannot be; null while the place or the number of boxes is wrong. The
 * rates know few kinds of ways, so that a long list asks them a few times only.
 */
export function quotesOf(box: BoxToSend): (recipient: Receiving) => BoxesQuote | null {
  const known = new Map<string, BoxesQuote>()
  return ({ commune_code, boxes }) => {
    const to = commune_code === null ? null : gazetteer().commune(commune_code)
    if (to === null || boxes === null) return null
    const key = `${zoneBetween(box.from, to)} ${to.is_island} ${boxes}`
    const quote = known.get(key) ?? quoteBoxes(box, to, boxes)
    known.set(key, quote)
    return quote
  }
}
