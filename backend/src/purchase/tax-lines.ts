import type {
  CreateOrderLineItemTaxLineDTO,
  ItemTaxLineDTO,
  MedusaContainer,
  ShippingTaxLineDTO,
} from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { CompletionItem, CompletionMethod, OpenCart } from "./read-completion-cart"

type Taxes = {
  ofItem: (id: string) => CreateOrderLineItemTaxLineDTO[]
  ofOption: (shipping_option_id: string) => CreateOrderLineItemTaxLineDTO[]
}

/**
 * The taxes on lines and deliveries, from the tax module in one question. None where the region does not want them
 * reckoned by themselves, as in core's carts.
 */
export async function readTaxLines(
  container: MedusaContainer,
  cart: OpenCart,
  items: readonly CompletionItem[],
  methods: readonly Pick<CompletionMethod, "shipping_option_id" | "amount">[],
): Promise<Taxes> {
  const { country_code, province } = cart.shipping_address ?? {}
  if (!cart.region.automatic_taxes || !country_code) return { ofItem: () => [], ofOption: () => [] }
  const { currency_code } = cart
  const lines = await container.resolve(Modules.TAX).getTaxLines(
    [
      ...items.map(({ id, product_id, product_type_id, quantity, unit_price }) => ({
        id,
        product_id: String(product_id),
        ...(typeof product_type_id === "string" ? { product_type_id } : {}),
        quantity,
        unit_price,
        currency_code,
      })),
      ...methods.map(({ shipping_option_id, amount }) => ({
        id: shipping_option_id,
        shipping_option_id,
        unit_price: amount,
        currency_code,
      })),
    ],
    { address: { country_code, province_code: province ?? null }, is_return: false },
  )
  return {
    ofItem: (id) => lines.filter((line) => "line_item_id" in line && line.line_item_id === id).map(toTaxLine),
    ofOption: (id) => lines.filter((line) => "shipping_line_id" in line && line.shipping_line_id === id).map(toTaxLine),
  }
}

function toTaxLine({ name, rate_id, code, rate, provider_id }: ItemTaxLineDTO | ShippingTaxLineDTO) {
  return { description: name, tax_rate_id: rate_id, code: code ?? "", rate: rate ?? 0, provider_id }
}
