import type { CatalogueDocument, ProductCard, ProductDocument } from "@ocop/shared/catalogue"
import { describe, expect, test, vi } from "vitest"
import { readComparison } from "./read-comparison.server.ts"

const GROUPS: Record<string, string> = {
  a: "banh-keo",
  b: "banh-keo",
  c: "banh-keo",
  d: "banh-keo",
  gao: "gao-ngu-coc",
}

function cardOf(handle: string) {
  return {
    handle,
    name: handle.toUpperCase(),
    name_en: null,
    maker: { handle: "m", name: "M" },
    star: null,
  } as ProductCard
}

/** A shop of five goods; what a comparison does not look at is left out. */
function shop() {
  const product = vi.fn(async (handle: string) => {
    const slug = GROUPS[handle]
    return slug === undefined ? null : ({ card: cardOf(handle), group: { slug, name: slug } } as ProductDocument)
  })
  const catalogue = vi.fn(
    async (_search: URLSearchParams) => ({ cards: ["a", "b", "c", "d"].map(cardOf) }) as CatalogueDocument,
  )
  return { product, catalogue }
}

const read = (search: string, api = shop()) =>
  readComparison({ params: new URLSearchParams(search), api, commune: null })

describe("a comparison", () => {
  test("keeps the order of the address, each product once", async () => {
    const { products, unknown, isTooMany } = await read("p=b&p=a&p=b&p=+a+&p=")
    expect(products.map(({ card }) => card.handle)).toEqual(["b", "a"])
    expect({ unknown, isTooMany }).toEqual({ unknown: [], isTooMany: false })
  })

  test("names what does not exist, and shows the rest", async () => {
    const { products, unknown } = await read("p=a&p=khong-co")
    expect(products).toHaveLength(1)
    expect(unknown).toEqual(["khong-co"])
  })

  test("asks for four products at most, however long the address is", async () => {
    const api = shop()
    const { products, isTooMany, offered } = await read("p=a&p=b&p=c&p=d&p=e&p=f", api)
    expect(isTooMany).toBe(true)
    expect(products).toHaveLength(4)
    expect(api.product).toHaveBeenCalledTimes(4)
    expect(offered).toBeNull()
    expect(api.catalogue).not.toHaveBeenCalled()
  })

  test("keeps to the shelf of the first product", async () => {
    const { products, apart } = await read("p=gao&p=a")
    expect(products.map(({ card }) => card.handle)).toEqual(["gao"])
    expect(apart).toEqual([{ handle: "a", name: "A" }])
  })

  test("offers more of the shelf, found by words, without what stands there already", async () => {
    const api = shop()
    const { offered, q } = await read("p=a&q=%20pía%20", api)
    expect(q).toBe("pía")
    expect(offered?.map(({ handle }) => handle)).toEqual(["b", "c", "d"])
    expect(api.catalogue.mock.calls[0]?.[0].toString()).toBe("q=p%C3%ADa&nhom=banh-keo")
  })

  test("of nothing asks the backend for nothing", async () => {
    const api = shop()
    expect(await read("", api)).toMatchObject({ products: [], offered: null })
    expect(api.product).not.toHaveBeenCalled()
    expect(api.catalogue).not.toHaveBeenCalled()
  })
})
