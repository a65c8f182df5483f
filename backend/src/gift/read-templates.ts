import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { WRAPS, type OwnBoxTemplate, type OwnBoxTemplates } from "@ocop/shared/gift"
import { GIFT_MODULE } from "../modules/gift"
import type BoxTemplateModel from "../modules/gift/models/box-template"
import { boxNotFound } from "./problems"

export type BoxTemplateRow = InferTypeOf<typeof BoxTemplateModel>

const Wraps = z.object({ items: z.array(z.enum(WRAPS)) })

const Ready = z.object({ items: z.array(z.object({ variant_id: z.string(), count: z.number().int().positive() })) })

/** What the point itself puts into a box. */
export function readyItemsOf({ contents }: Pick<BoxTemplateRow, "contents">) {
  return contents === null ? [] : Ready.parse(contents).items
}

/** A kind of box without what is put into it. */
export function toOwnBox(row: BoxTemplateRow): OwnBoxTemplate {
  const { id, name, slots, max_weight, inner_length, inner_width, inner_height, price, weight } = row
  const { cut_off_days, offered_from, offered_until, is_offered, is_demo } = row
  const size = { slots, max_weight, inner_length, inner_width, inner_height }
  const days = { cut_off_days, offered_from, offered_until }
  const ready_count = readyItemsOf(row).reduce((sum, { count }) => sum + count, 0)
  const wraps = Wraps.parse(row.wraps).items
  return { id, name, ...size, price, weight, wraps, ...days, is_offered, ready_count, demo: is_demo }
}

/** The boxes of a point, the smallest first. */
export async function readOwnBoxes(container: MedusaContainer, point_id: string): Promise<OwnBoxTemplates> {
  return { boxes: (await listBoxes(container, { point_id })).map(toOwnBox) }
}

/** Kinds of boxes, the smallest first. */
export function listBoxes(
  container: MedusaContainer,
  filter: { point_id: string | string[] },
): Promise<BoxTemplateRow[]> {
  return container
    .resolve(GIFT_MODULE)
    .listBoxTemplates(filter, { order: { slots: "ASC", price: "ASC", id: "ASC" }, take: null })
}

/** One of a point's boxes. @throws ProblemError 404 */
export async function requireBox(
  container: MedusaContainer,
  filter: { id: string; point_id: string },
): Promise<BoxTemplateRow> {
  const [row] = await container.resolve(GIFT_MODULE).listBoxTemplates(filter, { take: 1 })
  if (!row) throw boxNotFound()
  return row
}
