import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { VariantSource } from "./source"

export type PriceRow = {
  amount: number
  currency_code: string
  min_quantity: number | null
  price_list_id: string | null
}

/** The price that anybody pays for one: in đồng, of no price list, from the first piece on. */
export function basePriceOf(prices: readonly PriceRow[]): number | null {
  const base = prices.find(
    ({ currency_code, min_quantity, price_list_id }) =>
      currency_code === "vnd" && min_quantity === null && price_list_id === null,
  )
  return base?.amount ?? null
}

/** The present price of each variant in whole đồng, by its id. */
export async function readPrices(
  container: MedusaContainer,
  variants: Pick<VariantSource, "id" | "price_set_id">[],
): Promise<Map<string, number>> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "price_set",
    fields: ["id", "prices.amount", "prices.currency_code", "prices.min_quantity", "prices.price_list_id"],
    filters: { id: variants.map(({ price_set_id }) => price_set_id) },
  })
  const rows: { id: string; prices: PriceRow[] }[] = data
  const bySet = new Map(rows.map(({ id, prices }) => [id, basePriceOf(prices)]))
  return new Map(
    variants.flatMap(({ id, price_set_id }) => {
      const price = bySet.get(price_set_id) ?? null
      return price === null ? [] : [[id, price] as const]
    }),
  )
}
