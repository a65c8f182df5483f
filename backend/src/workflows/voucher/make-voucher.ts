import type { CreatePromotionDTO, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { createPromotionsStep } from "@medusajs/medusa/core-flows"
import { todayInVietnam } from "@ocop/shared/day"
import { isOverHalf, type NewVoucher } from "@ocop/shared/voucher"
import { ORGANIZATION_MODULE } from "../../modules/organization"
import { VOUCHER_MODULE } from "../../modules/voucher"
import { makeCode } from "../../purchase/code"
import { voucherCodeTaken, voucherInThePast, voucherOfNobody, voucherOverHalf } from "../../voucher/problems"

type MakeVoucherInput = NewVoucher & { made_by: string }

/** @throws ProblemError 400 voucher_over_half, voucher_in_the_past, voucher_of_nobody, 409 voucher_code_taken */
const planVoucherStep = createStep("plan-voucher", async (input: MakeVoucherInput, { container }) => {
  if (isOverHalf(input)) throw voucherOverHalf()
  if (input.valid_until !== null && input.valid_until < todayInVietnam(new Date())) throw voucherInThePast()
  await requireSeller(container, input.organization_id)
  // Nobody types the code of one that works by itself; the promotion module wants one.
  const code = input.code ?? `TUDONG-${makeCode()}`
  const known = await container
    .resolve(Modules.PROMOTION)
    .listPromotions({ code: [code] }, { select: ["id"], take: 1, withDeleted: true })
  if (known.length > 0) throw voucherCodeTaken()
  return new StepResponse(code)
})

async function requireSeller(container: MedusaContainer, id: string | null): Promise<void> {
  if (id === null) return
  const [row] = await container.resolve(ORGANIZATION_MODULE).listOrganizations({ id }, { take: 1 })
  if (!row) throw voucherOfNobody()
}

/**
 * What core reckons with. It is not automatic for core, which would put it on every cart, and has no limits: those are
 * ours.
 */
function toPromotion(code: string, { kind, value, organization_id }: MakeVoucherInput): CreatePromotionDTO {
  const target_type = kind === "free_delivery" ? ("shipping_methods" as const) : ("items" as const)
  const target_rules =
    organization_id === null
      ? []
      : [{ attribute: `${target_type}.seller_id`, operator: "eq" as const, values: [organization_id] }]
  const isPercent = kind !== "amount"
  return {
    code,
    type: "standard",
    status: "active",
    is_automatic: false,
    is_tax_inclusive: true,
    application_method: {
      type: isPercent ? "percentage" : "fixed",
      value: kind === "free_delivery" ? 100 : value,
      currency_code: "vnd",
      target_type,
      allocation: "across",
      target_rules,
    },
  }
}

type Keep = { voucher: MakeVoucherInput; code: string; promotion_id: string }

const keepVoucherStep = createStep(
  "keep-voucher",
  async ({ voucher: { code: typed, ...voucher }, code, promotion_id }: Keep, { container }) => {
    const { id } = await container
      .resolve(VOUCHER_MODULE)
      .createVouchers({ ...voucher, code, is_automatic: typed === null, promotion_id })
    return new StepResponse(id, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve(VOUCHER_MODULE).deleteVouchers(id)
  },
)

/**
 * Makes a voucher, or a free delivery that works by itself: a promotion of core's, and the rules that core has none of.
 *
 * @throws ProblemError 400 voucher_over_half, voucher_in_the_past, voucher_of_nobody, 409 voucher_code_taken
 */
export const makeVoucherWorkflow = createWorkflow("make-voucher", (input: MakeVoucherInput) => {
  const code = planVoucherStep(input)
  const promotions = createPromotionsStep(transform({ input, code }, ({ input, code }) => [toPromotion(code, input)]))
  const promotion_id = transform({ promotions }, ({ promotions }) => promotions[0]?.id ?? "")
  return new WorkflowResponse(keepVoucherStep({ voucher: input, code, promotion_id }))
})
