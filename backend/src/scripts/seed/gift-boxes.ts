import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { createInventoryLevelsWorkflow } from "@medusajs/medusa/core-flows"
import { toHandle } from "@ocop/shared/handle"
import { WRAPS } from "@ocop/shared/gift"
import { TRADE_VERBS } from "@ocop/shared/shelf"
import { GIFT_MODULE } from "../../modules/gift"
import { SHELF_MODULE } from "../../modules/shelf"
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
    shelf: z.array(z.strictObject({ sku: z.string(), pieces: z.number().int() })),
    /** The keys of makers who let the point handle their goods. */
    permitted_by: z.array(z.string()),
  }),
)
type SeedOfPoint = z.infer<typeof SeedGiftBoxes>[number]

type Goods = { variant_id: string; product_id: string; inventory_item_id: string }

const CUT_OFF_DAYS = 2

/** Invented boxes of invented points, with what lies there to fill them. Those that are there already stay as they are. */
export async function seedGiftBoxes(container: MedusaContainer, makers: Map<string, string>): Promise<void> {
  for (const seed of SeedGiftBoxes.parse(readReferenceData("seed/gift-boxes.json"))) {
    const handle = toHandle(seed.point)
    const [row] = await container.resolve(SALES_POINT_MODULE).listSalesPoints({ handle }, { take: 1 })
    const point = await requirePoint(container, { id: row?.id ?? "" })
    const goods = await readGoods(container, [
      ...seed.shelf.map(({ sku }) => sku),
      ...seed.boxes.flatMap(({ ready }) => ready.map(({ sku }) => sku)),
    ])
    await fillShelf(container, point, seed, goods)
    await permit(
      container,
      point,
      seed.permitted_by.map((key) => makers.get(key) ?? ""),
    )
    for (const box of seed.boxes) await makeBox(container, point, box, goods)
  }
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

async function fillShelf(
  container: MedusaContainer,
  { id: point_id }: SalesPointRow,
  { shelf }: SeedOfPoint,
  goods: ReadonlyMap<string, Goods>,
): Promise<void> {
  const items = container.resolve(SHELF_MODULE)
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "sales_point",
    fields: ["stock_location.id"],
    filters: { id: point_id },
  })
  const location_id = data[0]?.stock_location?.id ?? ""
  const known = await items.listShelfItems({ point_id }, { select: ["id", "variant_id"], take: null })
  const missing = shelf.filter(({ sku }) => {
    const { variant_id } = goodsOf(goods, sku)
    return !known.some((item) => item.variant_id === variant_id)
  })
  if (missing.length === 0) return
  await items.createShelfItems(missing.map(({ sku }) => ({ point_id, ...goodsOf(goods, sku) })))
  const levels = await container.resolve(Modules.INVENTORY).listInventoryLevels({ location_id }, { take: null })
  const unstocked = missing.filter(({ sku }) => {
    const { inventory_item_id } = goodsOf(goods, sku)
    return !levels.some((level) => level.inventory_item_id === inventory_item_id)
  })
  await createInventoryLevelsWorkflow(container).run({
    input: {
      inventory_levels: unstocked.map(({ sku, pieces }) => ({
        inventory_item_id: goodsOf(goods, sku).inventory_item_id,
        location_id,
        stocked_quantity: pieces,
      })),
    },
  })
}

async function permit(
  container: MedusaContainer,
  { organization_id: reseller_id }: SalesPointRow,
  maker_ids: string[],
): Promise<void> {
  const permissions = container.resolve(SHELF_MODULE)
  const known = await permissions.listTradePermissions({ reseller_id }, { take: null })
  const missing = maker_ids.flatMap((maker_id) =>
    TRADE_VERBS.filter((verb) => !known.some((row) => row.maker_id === maker_id && row.verb === verb)).map((verb) => ({
      ...{ maker_id, reseller_id, verb },
      ...{ given_by: "seed", given_at: new Date() },
    })),
  )
  if (missing.length > 0) await permissions.createTradePermissions(missing)
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
  await gifts.createBoxTemplates({
    ...facts,
    ...{ point_id, form_key, inner_length, inner_width, inner_height },
    wraps: { items: wraps },
    contents: items.length > 0 ? { items } : null,
    cut_off_days: CUT_OFF_DAYS,
    is_demo: true,
  })
}
