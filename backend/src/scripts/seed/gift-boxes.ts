import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { toHandle } from "@ocop/shared/handle"
import { WRAPS } from "@ocop/shared/gift"
import { keepBox } from "../../gift/keep-box"
import { makeKits } from "../../gift/make-kits"
import { GIFT_MODULE } from "../../modules/gift"
import { readReferenceData } from "../../reference-data"
import { requirePoint, type SalesPointRow } from "../../sales-point/require-point"
import { SALES_POINT_MODULE } from "../../modules/sales-point"

const SeedGiftBoxes = z.array(
  z.strictObject({
    /** The name of a point of the seed. */
    point: z.string(),
    boxes: z.array(
      z.strictObject({
        name: z.string(),
        slots: z.number().int(),
        max_weight: z.number().int(),
        inner: z.tuple([z.number().int(), z.number().int(), z.number().int()]),
        price: z.number().int(),
        weight: z.number().int(),
        wraps: z.array(z.enum(WRAPS)).default([...WRAPS]),
        /** What the point puts into it, by the codes of the seed's goods. */
        ready: z.array(z.strictObject({ sku: z.string(), count: z.number().int() })).default([]),
      }),
    ),
  }),
)
type SeedOfPoint = z.infer<typeof SeedGiftBoxes>[number]

type Goods = { variant_id: string; product_id: string; inventory_item_id: string }

const CUT_OFF_DAYS = 2

/**
 * Invented boxes of invented points, which are filled from their shelves, with the products that they are sold as. Those
 * that are there already stay as they are.
 */
export async function seedGiftBoxes(container: MedusaContainer): Promise<void> {
  for (const seed of SeedGiftBoxes.parse(readReferenceData("seed/gift-boxes.json"))) {
    const handle = toHandle(seed.point)
    const [row] = await container.resolve(SALES_POINT_MODULE).listSalesPoints({ handle }, { take: 1 })
    const point = await requirePoint(container, { id: row?.id ?? "" })
    const goods = await readGoods(
      container,
      seed.boxes.flatMap(({ ready }) => ready.map(({ sku }) => sku)),
    )
    for (const box of seed.boxes) await makeBox(container, point, box, goods)
  }
  await makeKits(container)
}

async function readGoods(container: MedusaContainer, skus: string[]): Promise<Map<string, Goods>> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "variant",
    fields: ["id", "sku", "product_id", "inventory_items.inventory_item_id"],
    filters: { sku: [...new Set(skus)] },
  })
  return new Map(
    data.map(({ id, sku, product_id, inventory_items }) => [
      sku ?? "",
      {
        variant_id: id,
        product_id: product_id ?? "",
        inventory_item_id: inventory_items?.[0]?.inventory_item_id ?? "",
      },
    ]),
  )
}

function goodsOf(goods: ReadonlyMap<string, Goods>, sku: string): Goods {
  const known = goods.get(sku)
  if (!known) throw new Error(`The seed of gift boxes names goods that are not there: ${sku}`)
  return known
}

async function makeBox(
  container: MedusaContainer,
  { id: point_id }: SalesPointRow,
  { inner, wraps, ready, ...facts }: SeedOfPoint["boxes"][number],
  goods: ReadonlyMap<string, Goods>,
): Promise<void> {
  const gifts = container.resolve(GIFT_MODULE)
  const form_key = `seed:${point_id}:${toHandle(facts.name)}`
  const [known] = await gifts.listBoxTemplates({ form_key }, { take: 1 })
  if (known) return
  const [inner_length, inner_width, inner_height] = inner
  const items = ready.map(({ sku, count }) => ({ variant_id: goodsOf(goods, sku).variant_id, count }))
  const values = {
    ...facts,
    ...{ point_id, form_key, inner_length, inner_width, inner_height },
    wraps: { items: wraps },
    contents: items.length > 0 ? { items } : null,
    cut_off_days: CUT_OFF_DAYS,
    is_demo: true,
  }
  await keepBox(container, point_id, { id: null, values })
}
