import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { requireOwnVariant } from "../../../listing/read-product"

type PriceInput = { organization_id: string; product_id: string; variant_id: string; price: number }
type KeptPrice = {
  id: string
  amount: number
  currency_code: string
  min_quantity: number | null
  max_quantity: number | null
  price_list_id: string | null
}

/** What anybody pays for one, in whole đồng; other prices of the pack stay. @throws ProblemError 404 */
export const setBasePriceStep = createStep(
  "set-base-price",
  async ({ product_id, price, ...asked }: PriceInput, { container }) => {
    const { price_set } = await requireOwnVariant(container, { ...asked, id: product_id })
    const set_id = price_set?.id ?? ""
    const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: "price_set",
      fields: ["prices.*"],
      filters: { id: set_id },
    })
    const kept = ((data[0]?.prices ?? []) as KeptPrice[]).filter(({ price_list_id }) => price_list_id === null)
    await container.resolve(Modules.PRICING).updatePriceSets(set_id, { prices: withBase(kept, price) })
    const before = kept.find(isBase)?.amount ?? null
    return new StepResponse({ price }, { set_id, kept, before })
  },
  async (undo, { container }) => {
    if (!undo || undo.before === null) return
    const prices = withBase(undo.kept, undo.before)
    await container.resolve(Modules.PRICING).updatePriceSets(undo.set_id, { prices })
  },
)

function isBase({ currency_code, min_quantity }: KeptPrice): boolean {
  return currency_code === "vnd" && min_quantity === null
}

/** All prices that are to stay: one that is left out would go. */
function withBase(kept: KeptPrice[], amount: number) {
  const others = kept.map(({ id, currency_code, min_quantity, max_quantity, ...price }) => ({
    id,
    currency_code,
    amount: isBase({ ...price, id, currency_code, min_quantity, max_quantity }) ? amount : price.amount,
    min_quantity,
    max_quantity,
  }))
  return kept.some(isBase) ? others : [...others, { amount, currency_code: "vnd" }]
}
