import type { MedusaContainer } from "@medusajs/framework/types"
import { isHandle } from "@ocop/shared/handle"
import type { PointGoods } from "@ocop/shared/shelf"
import { toCards } from "../catalogue/cards"
import { readFirst, toOrder } from "../catalogue/index-query"
import { notFound } from "../http/problem-error"
import { readShown } from "../sales-point/find-points"
import { readOffered, type Offered } from "./read-offered"

const PER_PAGE = 12

/**
 * One page of the goods that a public point offers on a day, as cards; a page past the end is empty.
 *
 * @throws ProblemError 404 for a point that is not public
 */
export async function readPointGoods(
  container: MedusaContainer,
  handle: string,
  { page, day }: { page: number; day: string },
): Promise<PointGoods> {
  const [shown] = isHandle(handle) ? await readShown(container, handle) : []
  if (!shown) throw notFound("Không tìm thấy điểm bán này.")
  const byProduct = groupByProduct(await readOffered(container, { point_id: shown.row.id }))
  const ids = [...byProduct.keys()].slice((page - 1) * PER_PAGE, page * PER_PAGE)
  return {
    cards: await readCards(container, ids, { byProduct, day }),
    count: byProduct.size,
    page,
    page_count: Math.max(1, Math.ceil(byProduct.size / PER_PAGE)),
  }
}

/** By name. */
function groupByProduct(offered: Offered[]): Map<string, Offered[]> {
  const byProduct = new Map<string, Offered[]>()
  for (const each of offered.toSorted((a, b) => a.goods.name.localeCompare(b.goods.name, "vi"))) {
    const { product_id } = each.goods
    byProduct.set(product_id, [...(byProduct.get(product_id) ?? []), each])
  }
  return byProduct
}

type Around = { byProduct: ReadonlyMap<string, Offered[]>; day: string }

async function readCards(
  container: MedusaContainer,
  ids: string[],
  { byProduct, day }: Around,
): Promise<PointGoods["cards"]> {
  if (ids.length === 0) return []
  const products = await readFirst(
    container,
    { id: { $in: ids } },
    { take: ids.length, order: toOrder("phu-hop", false) },
  )
  const cards = new Map((await toCards(container, products, day)).map((card) => [card.product_id, card]))
  return ids.flatMap((id) => {
    const card = cards.get(id)
    const prices = (byProduct.get(id) ?? []).map(({ price }) => price)
    if (card === undefined) return []
    const price_from = Math.min(...prices)
    return [
      {
        ...card,
        price_from,
        price_to: Math.max(...prices),
        // Reckoned from the maker's price.
        unit_price: price_from === card.price_from ? card.unit_price : null,
        in_stock: true,
      },
    ]
  })
}
