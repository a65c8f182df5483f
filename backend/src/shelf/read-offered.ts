import type { MedusaContainer } from "@medusajs/framework/types"
import type { StarMark } from "@ocop/shared/stars"
import { readShown } from "../sales-point/find-points"
import { judgeShelf } from "./judge-shelf"
import type { Goods } from "./read-goods"
import { readShelf, sellableOf, type ShelfGoods } from "./read-shelf"

/** Goods that a public point sells now. */
export type Offered = {
  item: ShelfGoods
  goods: Goods
  point: Awaited<ReturnType<typeof readShown>>[number]["point"]
  star: StarMark | null
  /** Whole đồng. */
  price: number
  free: number
}

/**
 * What lies on the shelves of public points for anybody to buy: not withdrawn, still permitted by its maker, and sold
 * today. Where no point keeps the goods that costs one question.
 */
export async function readOffered(
  container: MedusaContainer,
  wanted: { point_id?: string; product_id?: string },
): Promise<Offered[]> {
  const items = (await readShelf(container, wanted)).filter((item) => sellableOf(item) > 0)
  if (items.length === 0) return []
  const shown = new Map((await readShown(container)).map(({ row, point }) => [row.id, { row, point }]))
  const atPoints = items.flatMap((item) => {
    const at = shown.get(item.point_id)
    return at ? [{ ...item, organization_id: at.row.organization_id }] : []
  })
  return (await judgeShelf(container, atPoints)).flatMap(({ item, goods, standing, obstacle }): Offered[] => {
    const point = shown.get(item.point_id)?.point
    const price = item.own_price ?? goods?.price ?? null
    if (obstacle !== null || goods === null || point === undefined || price === null) return []
    return [{ item, goods, point, star: standing?.star ?? null, price, free: sellableOf(item) }]
  })
}
