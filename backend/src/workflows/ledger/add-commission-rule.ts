import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { todayInVietnam } from "@ocop/shared/day"
import type { AddCommissionRule } from "@ocop/shared/ledger"
import { ruleInThePast, ruleOfNothing, rulePositionTaken } from "../../ledger/problems"
import { LEDGER_MODULE } from "../../modules/ledger"
import { ORGANIZATION_MODULE } from "../../modules/organization"

const addCommissionRuleStep = createStep(
  "add-commission-rule",
  async (rule: AddCommissionRule, { container }) => {
    if (rule.valid_from < todayInVietnam(new Date())) throw ruleInThePast()
    await requireSubjects(container, rule)
    const ledger = container.resolve(LEDGER_MODULE)
    const rules = await ledger.listCommissionRules({ position: rule.position }, { take: null })
    if (rules.some((each) => overlaps(each, rule))) throw rulePositionTaken()
    const { id } = await ledger.createCommissionRules(rule)
    return new StepResponse(id, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve(LEDGER_MODULE).deleteCommissionRules(id)
  },
)

type Days = Pick<AddCommissionRule, "valid_from" | "valid_until">

/** On one day one rule stands at a place. */
function overlaps(one: Days, other: Days): boolean {
  const begins = (days: Days, by: Days) => by.valid_until === null || days.valid_from <= by.valid_until
  return begins(one, other) && begins(other, one)
}

async function requireSubjects(container: MedusaContainer, rule: AddCommissionRule): Promise<void> {
  const { organization_id, category_id, product_id } = rule
  const products = container.resolve(Modules.PRODUCT)
  const one = { take: 1, select: ["id"] }
  const [organizations, categories, goods] = await Promise.all([
    organization_id && container.resolve(ORGANIZATION_MODULE).listOrganizations({ id: organization_id }, { take: 1 }),
    category_id && products.listProductCategories({ id: category_id }, one),
    product_id && products.listProducts({ id: product_id }, one),
  ])
  if (organizations && organizations.length === 0) throw ruleOfNothing("organization_id")
  if (categories && categories.length === 0) throw ruleOfNothing("category_id")
  if (goods && goods.length === 0) throw ruleOfNothing("product_id")
}

/**
 * Adds a rule of what the platform takes of sales from today on. Rules are only added: what was sold keeps the commission
 * that it was sold with, and another rate is another rule that comes before.
 *
 * @throws ProblemError 400 rule_of_nothing, rule_in_the_past, 409 rule_position_taken
 */
export const addCommissionRuleWorkflow = createWorkflow("add-commission-rule", (input: AddCommissionRule) => {
  return new WorkflowResponse(addCommissionRuleStep(input))
})
