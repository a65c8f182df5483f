import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, ProductStatus } from "@medusajs/framework/utils"
import { Stars, type RecognitionFacts } from "@ocop/shared/stars"
import { currentPolicy } from "../listing-policy/current-policy"
import { OCOP_MODULE } from "../modules/ocop"
import { standingOn, type SaleProblem, type SaleStopFacts, type Standing } from "./rules"

export type { SaleProblem, SaleProblemType, Standing } from "./rules"

const UNKNOWN: Standing = {
  star: null,
  stop: null,
  problem: { type: "unpublished", message: "Sản phẩm này không còn bán." },
}

/**
 * Why products may not be sold on a day. Those that may are not in the map; those that are not there at all count as
 * unpublished. The day is `YYYY-MM-DD` in Asia/Ho_Chi_Minh.
 */
export async function findSaleProblems(
  container: MedusaContainer,
  product_ids: string[],
  day: string,
): Promise<Map<string, SaleProblem>> {
  const standings = await findStandings(container, product_ids, day)
  const problems = new Map<string, SaleProblem>()
  for (const [id, { problem }] of standings) if (problem) problems.set(id, problem)
  return problems
}

/**
 * The star, the stop and the obstacle of each product as of a day, read from the papers themselves, never the index.
 * Who has read the products and their sellers already passes them.
 */
export async function findStandings(
  container: MedusaContainer,
  product_ids: string[],
  day: string,
  known?: ReadonlyMap<string, ProductRow>,
): Promise<Map<string, Standing>> {
  if (product_ids.length === 0) return new Map()
  const products = known ?? (await readProducts(container, product_ids))
  const sellerIds = [...new Set([...products.values()].flatMap(({ seller }) => (seller ? [seller.id] : [])))]
  const [stops, recognitions, policy] = await Promise.all([
    readStops(container, product_ids, sellerIds),
    readRecognitions(container, product_ids),
    currentPolicy(container),
  ])

  const standings = new Map<string, Standing>()
  for (const id of product_ids) {
    const product = products.get(id)
    const facts = product && {
      // What is nobody's, as the ready box of a sales point, is no goods to be sold by themselves.
      is_published: product.status === ProductStatus.PUBLISHED && product.seller !== null,
      is_seller_suspended: product.seller?.status === "suspended",
      stops: stops.filter((stop) => stop.product_id === id || isOf(stop.organization_id, product.seller?.id)),
      recognitions: recognitions.get(id) ?? [],
    }
    standings.set(id, facts ? standingOn(facts, policy, day) : UNKNOWN)
  }
  return standings
}

const isOf = (organization_id: string | null, seller_id: string | undefined) =>
  organization_id !== null && organization_id === seller_id

export type ProductRow = { status: string; seller: { id: string; status: string } | null }

async function readProducts(container: MedusaContainer, ids: string[]): Promise<Map<string, ProductRow>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "product",
    fields: ["id", "status", "organization.id", "organization.status"],
    filters: { id: ids },
  })
  return new Map(data.map(({ id, status, organization }) => [id, { status, seller: organization ?? null }]))
}

type StopRow = SaleStopFacts & { product_id: string | null; organization_id: string | null }

/** The notices against products or their sellers, whatever has become of them. */
export async function readStops(
  container: MedusaContainer,
  product_ids: string[],
  seller_ids: string[],
): Promise<StopRow[]> {
  return container
    .resolve(OCOP_MODULE)
    .listSaleStops({ $or: [{ product_id: product_ids }, { organization_id: seller_ids }] }, { take: null })
}

/** The recognitions of products, whatever has become of them, as the rules of stars take them. */
export async function readRecognitions(
  container: MedusaContainer,
  product_ids: string[],
): Promise<Map<string, RecognitionFacts[]>> {
  const rows = await container
    .resolve(OCOP_MODULE)
    .listRecognitions({ product_id: product_ids }, { relations: ["decision"], take: null })

  const byProduct = new Map<string, RecognitionFacts[]>()
  for (const row of rows) {
    const { product_id, decision, stars, ...days } = row
    const facts = { ...days, stars: Stars.parse(stars), scan_url: decision.scan_url }
    byProduct.set(product_id, [...(byProduct.get(product_id) ?? []), facts])
  }
  return byProduct
}
