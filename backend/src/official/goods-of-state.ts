import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { OCOP_MODULE } from "../modules/ocop"

/** A product as a decision names it: whose it is today, and from which province. */
export type StateGood = {
  id: string
  handle: string
  title: string
  organization: { id: string; handle: string; name: string }
  province_code: string | null
}

type Row = {
  id: string
  handle: string
  title: string
  organization: { id: string; handle: string; name: string } | null
}

/** Products with a producer, also those that are not on sale: a star is of the product, not of the shop. */
export async function readStateGoods(
  container: MedusaContainer,
  ids: readonly string[],
): Promise<Map<string, StateGood>> {
  if (ids.length === 0) return new Map()
  const [{ data }, facts] = await Promise.all([
    container.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: "product",
      fields: ["id", "handle", "title", "organization.id", "organization.handle", "organization.name"],
      filters: { id: [...new Set(ids)] },
    }) as Promise<{ data: Row[] }>,
    container
      .resolve(OCOP_MODULE)
      .listProductFacts({ product_id: [...ids] }, { select: ["product_id", "origin_province_code"], take: null }),
  ])
  const provinces = new Map(facts.map(({ product_id, origin_province_code }) => [product_id, origin_province_code]))
  return new Map(
    data.flatMap(({ organization, ...product }) =>
      organization
        ? [[product.id, { ...product, organization, province_code: provinces.get(product.id) ?? null }]]
        : [],
    ),
  )
}
