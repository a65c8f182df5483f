import type { MedusaContainer } from "@medusajs/framework/types"
import type { ShelfChoice, TradeVerb } from "@ocop/shared/shelf"
import { tidy } from "../http/typed-text"
import { findPermitted } from "./find-permitted"
import { findVariants } from "./find-variants"
import { readGoods, type Goods } from "./read-goods"
import { readShelf } from "./read-shelf"

/** As many as fit on a page; who looks for others types more words. */
const MOST_CHOICES = 40

/** Whose goods an organization may handle so: its own, and those of makers that allow it. */
export async function makersFor(
  container: MedusaContainer,
  organization_id: string,
  verb: TradeVerb,
): Promise<string[]> {
  const permitted = await findPermitted(container, organization_id)
  const others = [...permitted].filter(([, verbs]) => verbs.includes(verb)).map(([maker_id]) => maker_id)
  return [organization_id, ...others]
}

/** Packs on sale of these makers whose name fits, with how many of each lie at a point. */
export async function findChoices(
  container: MedusaContainer,
  { point_id, maker_ids, q }: { point_id: string; maker_ids: readonly string[]; q: string },
): Promise<ShelfChoice[]> {
  const ids = await findVariants(container, { maker_ids, q: tidy(q), take: MOST_CHOICES })
  if (ids.length === 0) return []
  const [goods, kept] = await Promise.all([
    readGoods(container, ids),
    readShelf(container, { point_id, variant_id: ids }),
  ])
  const stockedOf = new Map(kept.map(({ variant_id, stocked }) => [variant_id, stocked]))
  return ids.flatMap((id) => {
    const found = goods.get(id)
    return found ? [toChoice(found, stockedOf.get(id) ?? null)] : []
  })
}

function toChoice({ variant_id, name, variant_title, maker, price }: Goods, here: number | null): ShelfChoice {
  return { variant_id, name, variant_title, maker: { handle: maker.handle, name: maker.name }, price, here }
}
