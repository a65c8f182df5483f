import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { todayInVietnam } from "@ocop/shared/day"
import { cartProblemOf, saleModeOf, type SaleMode } from "@ocop/shared/selling"
import { ProblemError } from "../http/problem-error"
import { OCOP_MODULE } from "../modules/ocop"
import { findSaleProblems } from "../sellability"

/** How products may be sold, by their ids; one that says nothing of itself is like goods of no set. */
export async function findSaleModes(container: MedusaContainer, product_ids: string[]): Promise<Map<string, SaleMode>> {
  if (product_ids.length === 0) return new Map()
  const facts = await container
    .resolve(OCOP_MODULE)
    .listProductFacts({ product_id: product_ids }, { select: ["product_id", "set_no"], take: null })
  const sets = new Map(facts.map(({ product_id, set_no }) => [product_id, set_no]))
  return new Map(product_ids.map((id) => [id, saleModeOf(sets.get(id) ?? 0)]))
}

/**
 * Refuses to put into a cart what may not be sold today, or never in a cart, by whichever door it comes.
 *
 * @throws ProblemError 409 with a problem for each product: stopped, revoked, lapsed, unpublished, enquiry_only,
 *   not_sold_here
 */
export async function refuseCartLines(container: MedusaContainer, variant_ids: string[]): Promise<void> {
  if (variant_ids.length === 0) return
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "variant", fields: ["product_id"], filters: { id: variant_ids } })
  const product_ids = [...new Set(data.flatMap(({ product_id }) => product_id ?? []))]
  const [refused, modes] = await Promise.all([
    findSaleProblems(container, product_ids, todayInVietnam(new Date())),
    findSaleModes(container, product_ids),
  ])
  const problems = product_ids.flatMap((id) => refused.get(id) ?? cartProblemOf(modes.get(id) ?? "cart") ?? [])
  if (problems.length > 0) throw new ProblemError(409, problems)
}
