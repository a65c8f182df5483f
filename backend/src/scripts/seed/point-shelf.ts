import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { toHandle } from "@ocop/shared/handle"
import { SALES_POINT_MODULE } from "../../modules/sales-point"
import { SHELF_MODULE } from "../../modules/shelf"
import { readReferenceData } from "../../reference-data"

const SeedShelf = z.strictObject({
  /** The name of the point. */
  point: z.string(),
  /** Goods of its own maker, by their names, and how many pieces of each pack lie there. */
  goods: z.array(z.strictObject({ name: z.string(), pieces: z.number().int().positive() })),
})

type Level = { inventory_item_id: string; location_id: string; stocked_quantity: number }

/** Goods on the shelves of invented points that take orders to be fetched. What is there already stays as it is. */
export async function seedPointShelves(container: MedusaContainer): Promise<void> {
  for (const { point: name, goods } of z.array(SeedShelf).parse(readReferenceData("seed/point-shelves.json"))) {
    const points = container.resolve(SALES_POINT_MODULE)
    const [point] = await points.listSalesPoints({ handle: toHandle(name) }, { take: 1 })
    const location_id = point && (await locationOf(container, point.id))
    if (!point || !location_id) continue
    const shelf = container.resolve(SHELF_MODULE)
    const lying = await shelf.listShelfItems({ point_id: point.id }, { take: null })
    if (lying.length === 0 && !point.takes_pickup) await points.updateSalesPoints({ id: point.id, takes_pickup: true })
    const variants = await readVariants(container, goods)
    const missing = variants.filter(({ variant_id }) => lying.every((item) => item.variant_id !== variant_id))
    if (missing.length === 0) continue
    await shelf.createShelfItems(missing.map(({ pieces: _, ...item }) => ({ ...item, point_id: point.id })))
    await putDown(
      container,
      missing.map(({ inventory_item_id, pieces }) => ({ inventory_item_id, location_id, stocked_quantity: pieces })),
    )
  }
}

async function locationOf(container: MedusaContainer, id: string): Promise<string | undefined> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "sales_point",
    fields: ["stock_location.id"],
    filters: { id },
  })
  return data[0]?.stock_location?.id
}

async function readVariants(container: MedusaContainer, goods: z.infer<typeof SeedShelf>["goods"]) {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "variant",
    fields: ["id", "product.id", "product.handle", "inventory_items.inventory_item_id"],
    filters: { product: { handle: goods.map(({ name }) => toHandle(name)) } },
  })
  return data.flatMap(({ id: variant_id, product, inventory_items }) => {
    const inventory_item_id = inventory_items?.[0]?.inventory_item_id
    const pieces = goods.find(({ name }) => toHandle(name) === product?.handle)?.pieces
    if (!product || !inventory_item_id || pieces === undefined) return []
    return [{ variant_id, product_id: product.id, inventory_item_id, pieces }]
  })
}

async function putDown(container: MedusaContainer, levels: Level[]): Promise<void> {
  const inventory = container.resolve(Modules.INVENTORY)
  const known = await inventory.listInventoryLevels(
    { location_id: levels.map(({ location_id }) => location_id) },
    { take: null },
  )
  const isKnown = (level: Level) =>
    known.some((each) => each.inventory_item_id === level.inventory_item_id && each.location_id === level.location_id)
  const fresh = levels.filter((level) => !isKnown(level))
  if (fresh.length > 0) await inventory.createInventoryLevels(fresh)
}
