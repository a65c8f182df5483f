import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { todayInVietnam } from "@ocop/shared/day"
import { toHandle } from "@ocop/shared/handle"
import { TRADE_VERBS, type TradeVerb } from "@ocop/shared/shelf"
import { SALES_POINT_MODULE } from "../../modules/sales-point"
import { SHELF_MODULE } from "../../modules/shelf"
import { readReferenceData } from "../../reference-data"
import { readGoods } from "../../shelf/read-goods"
import { requireShelfOf } from "../../shelf/require-shelf"
import { changeShelfWorkflow } from "../../workflows/shelf/change-shelf"
import type { SeededGood } from "./goods"
import { toDay } from "./relative-day"

const SeedShelf = z.strictObject({
  point: z.string(),
  /** Goods may be ordered there and fetched. */
  takes_pickup: z.boolean().default(false),
  /** What the makers of these goods allow. */
  verbs: z.array(z.enum(TRADE_VERBS)).default(["resell", "restock"]),
  goods: z.array(
    z.strictObject({
      /** Of the product. */
      name: z.string(),
      /** Which of its packs lies there, from 1. */
      pack: z.number().int().positive().default(1),
      stocked: z.number().int().positive(),
      own_price: z.number().int().optional(),
      /** As `toDay` reads it. */
      use_by: z.string().optional(),
    }),
  ),
})
type SeedShelf = z.infer<typeof SeedShelf>
type SeedGoods = SeedShelf["goods"][number]

/** When makers allowed it: long enough ago that nobody is told of it today. */
const GIVEN_AT = new Date("2026-09-01T02:00:00.000Z")

const SEED = { actor_type: "operator" as const, actor_id: "seed", on_behalf: true }

/** Goods on the shelves of the invented points, with what their makers allow. What is there already stays as it is. */
export async function seedShelves(
  container: MedusaContainer,
  goods: ReadonlyMap<string, Pick<SeededGood, "id" | "maker_id">>,
): Promise<void> {
  for (const seed of z.array(SeedShelf).parse(readReferenceData("seed/shelves.json"))) {
    const [point] = await container
      .resolve(SALES_POINT_MODULE)
      .listSalesPoints({ handle: toHandle(seed.point) }, { take: 1 })
    if (!point) throw new Error(`There is no point ${seed.point}`)
    const [lying] = await container.resolve(SHELF_MODULE).listShelfItems({ point_id: point.id }, { take: 1 })
    if (seed.takes_pickup && !lying)
      await container.resolve(SALES_POINT_MODULE).updateSalesPoints({ id: point.id, takes_pickup: true })
    for (const row of seed.goods) {
      const product = goods.get(toHandle(row.name))
      if (!product) throw new Error(`${seed.point}: there is no ${row.name}`)
      await allow(container, { maker_id: product.maker_id, reseller_id: point.organization_id }, seed.verbs)
      await putThere(container, { point_id: point.id, product_id: product.id, row })
    }
  }
}

async function allow(
  container: MedusaContainer,
  sides: { maker_id: string; reseller_id: string },
  verbs: readonly TradeVerb[],
): Promise<void> {
  if (sides.maker_id === sides.reseller_id) return
  const shelf = container.resolve(SHELF_MODULE)
  const [known] = await shelf.listTradePermissions(sides, { select: ["id"], take: 1 })
  if (known) return
  const given = { ...sides, given_by: SEED.actor_id, given_at: GIVEN_AT }
  await shelf.createTradePermissions(verbs.map((verb) => ({ ...given, verb })))
}

type Put = { point_id: string; product_id: string; row: SeedGoods }

async function putThere(container: MedusaContainer, { point_id, product_id, row }: Put): Promise<void> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product_variant",
    fields: ["id", "sku"],
    filters: { product_id },
  })
  const packs = data.toSorted((a, b) => ((a.sku ?? "") < (b.sku ?? "") ? -1 : 1))
  const variant_id = packs[row.pack - 1]?.id ?? ""
  const [known] = await container
    .resolve(SHELF_MODULE)
    .listShelfItems({ point_id, variant_id }, { select: ["id"], take: 1 })
  if (known) return
  const found = (await readGoods(container, [variant_id])).get(variant_id)
  if (!found) throw new Error(`${row.name} cannot lie on a shelf`)
  const { location_id } = await requireShelfOf(container, point_id)
  const use_by = row.use_by === undefined ? null : toDay(row.use_by, todayInVietnam(new Date()))
  const change = {
    ...{ goods: found, use_by, kind: "added" as const, field: "", reason: null, note: "" },
    stock: { to: row.stocked },
    values: row.own_price === undefined ? {} : { own_price: row.own_price },
    form_key: `seed:${point_id}:${found.variant_id}`,
  }
  await changeShelfWorkflow(container).run({ input: { point_id, location_id, changes: [change], actor: SEED } })
}
