import { addToCartWorkflow, createCartWorkflow, updateLineItemInCartWorkflow } from "@medusajs/medusa/core-flows"
import { refuseCartLines } from "../../selling/refuse-cart-lines"

type Line = { variant_id?: string | null | undefined }

const variantsOf = (items: readonly Line[] | undefined) => (items ?? []).flatMap(({ variant_id }) => variant_id ?? [])

addToCartWorkflow.hooks.validate(({ input }, { container }) => refuseCartLines(container, variantsOf(input.items)))

createCartWorkflow.hooks.validate(({ input }, { container }) => refuseCartLines(container, variantsOf(input.items)))

/** Of what has been stopped since, nothing is added; it may always be taken out. */
updateLineItemInCartWorkflow.hooks.validate(async ({ input, cart }, { container }) => {
  const lines: Line[] = cart.items?.filter(({ id }: { id: string }) => id === input.item_id) ?? []
  if (Number(input.update.quantity) !== 0) await refuseCartLines(container, variantsOf(lines))
})
