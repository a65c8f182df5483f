import { addToCartWorkflow, createCartWorkflow } from "@medusajs/medusa/core-flows"
import { refuseCartLines } from "../../selling/refuse-cart-lines"

type Line = { variant_id?: string | null | undefined }

const variantsOf = (items: readonly Line[] | undefined) => (items ?? []).flatMap(({ variant_id }) => variant_id ?? [])

addToCartWorkflow.hooks.validate(({ input }, { container }) => refuseCartLines(container, variantsOf(input.items)))

createCartWorkflow.hooks.validate(({ input }, { container }) => refuseCartLines(container, variantsOf(input.items)))
