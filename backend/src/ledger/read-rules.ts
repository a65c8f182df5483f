import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { CommissionRules } from "@ocop/shared/ledger"
import { LEDGER_MODULE } from "../modules/ledger"
import { ORGANIZATION_MODULE } from "../modules/organization"

/** Every commission rule there is or was, in the order in which they decide, with the name of whom or what it is for. */
export async function readCommissionRules(container: MedusaContainer): Promise<CommissionRules> {
  const rules = await container
    .resolve(LEDGER_MODULE)
    .listCommissionRules({}, { order: { position: "ASC", valid_from: "DESC", id: "ASC" }, take: null })
  const named = (key: "organization_id" | "category_id" | "product_id") => rules.flatMap((rule) => rule[key] ?? [])
  const products = container.resolve(Modules.PRODUCT)
  const [organizations, categories, goods] = await Promise.all([
    container.resolve(ORGANIZATION_MODULE).listOrganizations({ id: named("organization_id") }, { take: null }),
    products.listProductCategories({ id: named("category_id") }, { take: null, select: ["id", "name"] }),
    products.listProducts({ id: named("product_id") }, { take: null, select: ["id", "title"] }),
  ])
  const names = new Map([
    ...[...organizations, ...categories].map(({ id, name }) => [id, name] as const),
    ...goods.map(({ id, title }) => [id, title] as const),
  ])
  const subjectOf = (ids: readonly (string | null)[]) =>
    ids.flatMap((id) => (id === null ? [] : (names.get(id) ?? id))).join(" · ") || null
  return CommissionRules.parse({
    rules: rules.map((rule) => ({
      ...rule,
      subject: subjectOf([rule.organization_id, rule.category_id, rule.product_id]),
    })),
  })
}
