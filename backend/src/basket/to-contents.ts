import type { BoxContents } from "@ocop/shared/gift"
import { packInEnglish } from "@ocop/shared/pack"
import type { Stars } from "@ocop/shared/stars"

type Inside = {
  product_handle: string
  name: string
  variant_title: string | null
  maker: { name: string } | null
  star: { stars: Stars } | null
  count: number
}

/** What pages show of the goods inside a ready box. */
export function toContents(goods: readonly Inside[]): BoxContents {
  return goods.map(({ product_handle, name, variant_title, maker, star, count }) => ({
    product_handle,
    name,
    variant_title,
    variant_title_en: variant_title && packInEnglish(variant_title),
    maker: maker?.name ?? null,
    count,
    stars: star?.stars ?? null,
  }))
}
