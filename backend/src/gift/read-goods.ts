import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { restockDays, type PackSize } from "@ocop/shared/gift"
import { mayTrade } from "@ocop/shared/shelf"
import { CLOSURE_FIELDS, toClosure, type ClosureRow } from "../closure/to-closure"
import { readProductSources, type ProductSource, type VariantSource } from "../catalogue/source"
import type { SalesPointRow } from "../sales-point/require-point"
import { findStandings, type SaleProblemType } from "../sellability"
import { findPermitted } from "../shelf/find-permitted"
import { readShelf, type ShelfGoods } from "../shelf/read-shelf"

/** Goods that stand on the shelf of a point, as a gift sees them. */
export type PointGoods = {
  variant_id: string
  source: ProductSource
  variant: VariantSource
  pack: PackSize
  /** Of one piece, whole đồng. */
  price: number
  /** What lies at the point. */
  shelf: Pick<ShelfGoods, "stocked" | "reserved" | "use_by">
  /** How many pieces the point may ask of their maker, who has them free, and in how many days they have come. */
  restock: number
  restock_days: number
  /** Whether the point sells them still, and their maker lets it pack them. */
  is_kept: boolean
  is_permitted: boolean
  /** Why nobody may sell them today. */
  problem: SaleProblemType | null
}

type Point = Pick<SalesPointRow, "id" | "organization_id">

/**
 * What stands on the shelf of a point today, of all goods or of some, by the variant. Goods that are not published are
 * not among them.
 */
export async function readPointGoods(
  container: MedusaContainer,
  { id: point_id, organization_id }: Point,
  day: string,
  variant_id?: string[],
): Promise<Map<string, PointGoods>> {
  const shelf = await readShelf(container, { point_id, ...(variant_id && { variant_id }) })
  const product_ids = [...new Set(shelf.map(({ product_id }) => product_id))]
  if (product_ids.length === 0) return new Map()
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [sources, standings, permitted, packs] = await Promise.all([
    readProductSources(query, product_ids),
    findStandings(container, product_ids, day),
    findPermitted(container, organization_id),
    readPacks(
      container,
      shelf.map(({ variant_id }) => variant_id),
    ),
  ])
  const makers = await readMakers(container, sources)
  const stocks = await readMakerStocks(container, sources, makers)
  const makerOf = new Map(makers.map((maker) => [maker.id, maker]))
  const sourceOf = new Map(sources.map((source) => [source.id, source]))
  return new Map(
    shelf.flatMap((item) => {
      const source = sourceOf.get(item.product_id)
      const variant = source?.variants.find(({ id }) => id === item.variant_id)
      if (!source || !variant) return []
      const goods = { maker_id: source.maker.id, organization_id, granted: permitted.get(source.maker.id) ?? [] }
      const known: PointGoods = {
        variant_id: item.variant_id,
        source,
        variant,
        pack: packs.get(item.variant_id) ?? UNMEASURED,
        price: item.own_price ?? variant.price,
        shelf: item,
        restock: mayTrade(goods, "restock") ? (stocks.get(stockKey(source.maker.id, item)) ?? 0) : 0,
        restock_days: daysOf(source, makerOf.get(source.maker.id), day),
        is_kept: item.withdrawn_at === null,
        is_permitted: mayTrade(goods, "box"),
        problem: standings.get(item.product_id)?.problem?.type ?? null,
      }
      return [[item.variant_id, known] as const]
    }),
  )
}

const UNMEASURED: PackSize = { weight: null, length: null, width: null, height: null }

/** What packs weigh and measure, by the variant. */
async function readPacks(container: MedusaContainer, ids: string[]): Promise<Map<string, PackSize>> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "variant",
    fields: ["id", "weight", "length", "width", "height", "product.weight"],
    filters: { id: ids },
  })
  return new Map(
    data.map(({ id, weight, length, width, height, product }) => [
      id,
      {
        weight: weight ?? numberOf(product?.weight),
        length: length ?? null,
        width: width ?? null,
        height: height ?? null,
      },
    ]),
  )
}

/** Core keeps the weight of a product as a text. */
function numberOf(weight: unknown): number | null {
  const number = Number(weight ?? Number.NaN)
  return Number.isFinite(number) && number > 0 ? number : null
}

const stockKey = (maker_id: string, { inventory_item_id }: Pick<ShelfGoods, "inventory_item_id">) =>
  `${maker_id} ${inventory_item_id}`

type MakerRow = ClosureRow & { id: string; stock_location?: { id: string } | null }

/** Where makers keep their goods, and when they are closed. */
async function readMakers(container: MedusaContainer, sources: ProductSource[]): Promise<MakerRow[]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "organization",
    fields: ["id", "stock_location.id", ...CLOSURE_FIELDS],
    filters: { id: [...new Set(sources.map(({ maker }) => maker.id))] },
  })
  return data
}

function daysOf({ facts: { lead_time_days } }: ProductSource, maker: MakerRow | undefined, today: string): number {
  return restockDays({ today, lead_days: lead_time_days, closure: maker ? toClosure(maker) : null })
}

/** What is free of goods at their makers' own places. */
async function readMakerStocks(
  container: MedusaContainer,
  sources: ProductSource[],
  makers: MakerRow[],
): Promise<Map<string, number>> {
  const makerAt = new Map(
    makers.flatMap(({ id, stock_location }) => (stock_location ? [[stock_location.id, id] as const] : [])),
  )
  const items = sources.flatMap(({ variants }) =>
    variants.flatMap(({ stock }) => stock.map(({ inventory_item_id }) => inventory_item_id)),
  )
  if (makerAt.size === 0 || items.length === 0) return new Map()
  const levels = await container
    .resolve(Modules.INVENTORY)
    .listInventoryLevels({ inventory_item_id: items, location_id: [...makerAt.keys()] }, { take: null })
  return new Map(
    levels.map((level) => [
      stockKey(makerAt.get(level.location_id) ?? "", level),
      Number(level.stocked_quantity) - Number(level.reserved_quantity),
    ]),
  )
}
