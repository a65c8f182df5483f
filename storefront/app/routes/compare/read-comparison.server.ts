import {
  NO_SHELF,
  parseCatalogueQuery,
  toSearchParams,
  type ProductCard,
  type ProductDocument,
} from "@ocop/shared/catalogue"
import type { Api } from "#app/api/client.server.ts"
import { MAX_COMPARED } from "#app/features/catalogue/compare.ts"
import { readProduct } from "#app/features/product/read-product.server.ts"

const MAX_OFFERED = 8

export type Compared = Omit<ProductDocument, "similar" | "story" | "story_en" | "source" | "photos">

/** All that the page shows. Only goods of one shelf are weighed against each other: that of the first one. */
export type Comparison = {
  products: Compared[]
  /** Handles in the address that no product has. */
  unknown: string[]
  /** True when there were more than can stand side by side. */
  isTooMany: boolean
  /** Goods of another shelf, which were left out. */
  apart: { handle: string; name: string }[]
  /** Words by which more goods were looked for. */
  q: string
  /** More goods of the shelf; null when there is no place for them. */
  offered: Pick<ProductCard, "handle" | "name" | "name_en" | "maker" | "star">[] | null
  onlyDifferent: boolean
}

type Asked = {
  params: URLSearchParams
  api: Pick<Api, "product" | "catalogue">
  /** Where it is to be delivered. */ commune: string | null
}

/** Reads `/so-sanh?p=…&p=…`. What cannot be compared is named, and the rest is shown. */
export async function readComparison({ params, api, commune }: Asked): Promise<Comparison> {
  const handles = [...new Set(params.getAll("p").map((handle) => handle.trim()))].filter((handle) => handle !== "")
  const asked = handles.slice(0, MAX_COMPARED)
  const found = await Promise.all(asked.map((handle) => readProduct(api, handle, commune)))
  const known = found.flatMap((product) => product ?? [])
  const group = known[0]?.group.slug
  const products = known.filter((product) => product.group.slug === group)
  const { q } = parseCatalogueQuery(new URLSearchParams({ q: params.get("q") ?? "" })).query
  return {
    products: products.map(withoutRest),
    unknown: asked.filter((_, index) => found[index] === null),
    isTooMany: handles.length > asked.length,
    apart: known
      .filter((product) => product.group.slug !== group)
      .map(({ card }) => ({ handle: card.handle, name: card.name })),
    q,
    offered: await readOffered(api, products, q),
    onlyDifferent: params.get("khac") === "1",
  }
}

async function readOffered(
  api: Asked["api"],
  products: readonly ProductDocument[],
  q: string,
): Promise<Comparison["offered"]> {
  const group = products[0]?.group.slug
  if (group === undefined || group === NO_SHELF || products.length >= MAX_COMPARED) return null
  const { query } = parseCatalogueQuery(new URLSearchParams({ q, nhom: group }))
  const list = await api.catalogue(toSearchParams(query))
  const present = new Set(products.map(({ card }) => card.handle))
  return (list?.cards ?? [])
    .filter(({ handle }) => !present.has(handle))
    .slice(0, MAX_OFFERED)
    .map(({ handle, name, name_en, maker, star }) => ({ handle, name, name_en, maker, star }))
}

function withoutRest({
  similar: _similar,
  story: _story,
  story_en: _storyEn,
  source: _source,
  photos: _photos,
  ...product
}: ProductDocument): Compared {
  return product
}
