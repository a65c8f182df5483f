import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { toShippingPlace } from "@ocop/shared/address"
import { addDays, isSunday } from "@ocop/shared/day"
import type { Problem } from "@ocop/shared/problem"
import { quoteParcel, toParcel, type ParcelLine } from "@ocop/shared/shipping"
import { gazetteer } from "../gazetteer"
import { GIFT_MODULE } from "../modules/gift"
import { OCOP_MODULE } from "../modules/ocop"
import { requirePoint } from "../sales-point/require-point"
import type { DraftRow } from "./draft"
import type { FilledBox } from "./from-box"
import { daysMissing, daysOver, recipientsBroken, RECIPIENTS_MISSING } from "./problems"

/** Somebody who receives boxes of a gift on a day. `fee`: whole đồng, of the delivery. */
export type SendTo = { id: string; boxes: number; day: string; fee: number }

export type ListOfGift = {
  /** Those who can be delivered to. */
  rows: SendTo[]
  /** Of all rows. */
  count: number
  problems: Problem[]
}

const Problems = z.object({ items: z.array(z.unknown()) })

/** Who receives a gift, what delivery to each costs, and what is in the way of it. */
export async function readListOfGift(
  container: MedusaContainer,
  draft: DraftRow,
  { box, items }: Pick<FilledBox, "box" | "items">,
  today: string,
): Promise<ListOfGift> {
  const [records, point, lines] = await Promise.all([
    container
      .resolve(GIFT_MODULE)
      .listGiftRecipients({ draft_id: draft.id }, { take: null, order: { position: "ASC" } }),
    requirePoint(container, { id: draft.point_id }),
    linesOf(container, items),
  ])
  const { province_code, commune_code } = point
  const from = toShippingPlace({ metadata: { province_code, commune_code } }, gazetteer())
  const one = toParcel(lines)
  const soonest = addDays(today, Math.max(1, box?.cut_off_days ?? 1))
  const counts = { broken: 0, undated: 0, late: 0 }
  const rows = records.flatMap((row): SendTo[] => {
    const to = row.commune_code === null ? null : gazetteer().commune(row.commune_code)
    const boxes = row.boxes ?? 1
    const isRight = row.name !== null && row.phone !== null && row.street !== null && to !== null && from !== null
    const quote =
      isRight && Problems.parse(row.problems).items.length === 0
        ? quoteParcel({
            from,
            to,
            day: today,
            weight_g: (one.weight_g + (box?.weight ?? 0)) * boxes,
            volume_cm3: (box?.volume ?? 0) * boxes || null,
            temperature_class: one.temperature_class,
            delivery_class: one.delivery_class,
            lead_days: 1,
            closure: null,
          })
        : null
    if (quote?.kind !== "offered") counts.broken += 1
    const day = draft.delivery_on ?? row.delivery_on
    if (day === null) counts.undated += 1
    else if (day < soonest || isSunday(day)) counts.late += 1
    else if (quote?.kind === "offered") return [{ id: row.id, boxes, day, fee: quote.fee }]
    return []
  })
  const problems = [
    ...(records.length === 0 ? [RECIPIENTS_MISSING] : []),
    ...(counts.broken > 0 ? [recipientsBroken(counts.broken)] : []),
    ...(counts.undated > 0 ? [daysMissing(counts.undated)] : []),
    ...(counts.late > 0 ? [daysOver(counts.late)] : []),
  ]
  return { rows, count: records.length, problems }
}

type VariantRow = { id: string; weight: number | null; product: { id: string; weight: number | null } | null }

/** The goods of one box as they weigh on their way. */
async function linesOf(container: MedusaContainer, items: FilledBox["items"]): Promise<ParcelLine[]> {
  if (items.length === 0) return []
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product_variant",
    fields: ["id", "weight", "product.id", "product.weight"],
    filters: { id: items.map(({ variant_id }) => variant_id) },
  })
  const variants = new Map((data as VariantRow[]).map((variant) => [variant.id, variant]))
  const product_id = [...variants.values()].flatMap(({ product }) => product?.id ?? [])
  const facts = await container.resolve(OCOP_MODULE).listProductFacts({ product_id }, { take: null })
  return items.map(({ variant_id, count: quantity }) => {
    const variant = variants.get(variant_id)
    const fact = facts.find((row) => row.product_id === variant?.product?.id)
    return {
      quantity,
      weight: variant?.weight ?? variant?.product?.weight ?? null,
      ...{ length: null, width: null, height: null, lead_time_days: null },
      set_no: fact?.set_no ?? 0,
      temperature_class: fact?.temperature_class ?? "ambient",
    }
  })
}
