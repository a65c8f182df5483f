import type { MedusaContainer } from "@medusajs/framework/types"
import { readyItemsOf } from "../gift/read-templates"
import { GIFT_MODULE } from "../modules/gift"
import type { GoodsRows, Wanted } from "./goods-rows"
import { NOTHING, type BoxSources, type VariantRow } from "./to-line-facts"

/**
 * The ready boxes among variants, by the variant's id. Their products are nobody's, so that a basket of makers' goods costs
 * no question more. `read`: reads the goods inside.
 */
export async function readBoxes(
  container: MedusaContainer,
  variants: readonly VariantRow[],
  read: (inside: Wanted[]) => Promise<GoodsRows>,
): Promise<Map<string, BoxSources>> {
  const variant_id = variants.flatMap(({ id, product: { organization } }) => (organization ? [] : [id]))
  if (variant_id.length === 0) return new Map()
  const templates = await container.resolve(GIFT_MODULE).listBoxTemplates({ variant_id }, { take: null })
  const inside = templates.flatMap(readyItemsOf)
  const rows = await read(inside.map((item) => ({ variant_id: item.variant_id, product_id: null })))
  return new Map(
    templates.map((template) => [
      template.variant_id ?? "",
      {
        template,
        goods: readyItemsOf(template).map(({ variant_id, count }) => ({
          variant_id,
          count,
          sources: rows.get(variant_id) ?? NOTHING,
        })),
      },
    ]),
  )
}
