import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { createProductsWorkflow, updateProductsWorkflow } from "@medusajs/medusa/core-flows"
import { keepBoxTemplateStep, type KeepBoxTemplateInput } from "./steps/keep-box-template"
import { planKitStep } from "./steps/plan-kit"

/** What a point says of a kind of box, and the product that it is sold as while the point fills it. */
export const saveBoxTemplateWorkflow = createWorkflow("save-box-template", (input: KeepBoxTemplateInput) => {
  const box = keepBoxTemplateStep(input)
  const plan = planKitStep(box)
  when("kit-changed", { plan }, ({ plan }) => plan.changes.length > 0).then(() => {
    updateProductsWorkflow.runAsStep({
      input: transform({ plan }, ({ plan }) => ({ products: plan.changes })),
    })
  })
  const products = when("kit-made", { plan }, ({ plan }) => plan.product !== null).then(() =>
    createProductsWorkflow.runAsStep({
      input: transform({ plan }, ({ plan }) => ({ products: plan.product ? [plan.product] : [] })),
    }),
  )
  when("kit-moved", { plan }, ({ plan }) => plan.isMoved).then(() => {
    keepBoxTemplateStep(
      transform({ box, plan, products }, ({ box: { id }, plan: { kept }, products }) => {
        const [made] = products ?? []
        const variant_id = made?.variants[0]?.id ?? null
        return { id, values: kept ?? { product_id: made?.id ?? null, variant_id } }
      }),
    ).config({ name: "keep-kit" })
  })
  return new WorkflowResponse(box)
})
