import type { MedusaContainer } from "@medusajs/framework/types"
import { todayInVietnam } from "@ocop/shared/day"
import { mayTrade, type ShelfObstacle, type TradeVerb } from "@ocop/shared/shelf"
import { findStandings, type Standing } from "../sellability"
import { findPermitted } from "./find-permitted"
import { readGoods, type Goods } from "./read-goods"
import { sellableOf, type ShelfGoods } from "./read-shelf"

/** What goods on a shelf are, and why they are not offered there; null: they are. Without `goods` they are gone. */
export type Judged<Item extends ShelfGoods> = {
  item: Item
  goods: Goods | null
  standing: Standing | null
  obstacle: ShelfObstacle | null
}

/** `organization_id`: whose point each lies at. In their order, with the stars and stops of today. */
export async function judgeShelf<Item extends ShelfGoods & { organization_id: string }>(
  container: MedusaContainer,
  items: Item[],
): Promise<Judged<Item>[]> {
  if (items.length === 0) return []
  const resellers = [...new Set(items.map(({ organization_id }) => organization_id))]
  const product_ids = [...new Set(items.map(({ product_id }) => product_id))]
  const [goodsOf, standings, ...permitted] = await Promise.all([
    readGoods(
      container,
      items.map(({ variant_id }) => variant_id),
    ),
    findStandings(container, product_ids, todayInVietnam(new Date())),
    ...resellers.map((id) => findPermitted(container, id)),
  ])
  const permittedTo = new Map(resellers.map((id, index) => [id, permitted[index]]))
  return items.map((item) => {
    const goods = goodsOf.get(item.variant_id) ?? null
    const standing = standings.get(item.product_id) ?? null
    const granted = permittedTo.get(item.organization_id)?.get(goods?.maker.id ?? "") ?? []
    return { item, goods, standing, obstacle: obstacleOf(item, { goods, standing, granted }) }
  })
}

type Around = { goods: Goods | null; standing: Standing | null; granted: TradeVerb[] }

function obstacleOf(
  item: ShelfGoods & { organization_id: string },
  { goods, standing, granted }: Around,
): ShelfObstacle | null {
  if (goods === null || standing === null || standing.problem !== null || goods.price === null) return "not_sellable"
  if (!mayTrade({ maker_id: goods.maker.id, organization_id: item.organization_id, granted }, "resell"))
    return "not_permitted"
  if (item.withdrawn_at !== null) return "withdrawn"
  return sellableOf(item) === 0 ? "nothing_left" : null
}
