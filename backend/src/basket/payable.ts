import type { MedusaContainer } from "@medusajs/framework/types"
import { env } from "../env"
import { accountsOf } from "../seller-account/accounts"
import type { BasketFacts } from "./read-basket"
import type { Payable } from "./to-basket-document"

/**
 * How a basket may be paid, by the shop's settings. Where sellers are paid directly, each needs an account to be transferred
 * to, and there are no cards: nobody could share out what they bring.
 */
export async function payable(container: MedusaContainer, { lines }: Pick<BasketFacts, "lines">): Promise<Payable> {
  const cod_ceiling = env.COD_CEILING
  if (env.SETTLEMENT_MODE === "platform") {
    return {
      cod_ceiling,
      by_transfer: takesTransfers(),
      by_card: env.STRIPE_API_KEY !== undefined,
      settlement: "platform",
    }
  }
  const sellers = new Set(lines.map(({ seller }) => seller.id))
  const accounts = await accountsOf(container, [...sellers])
  return { cod_ceiling, by_transfer: accounts.size === sellers.size, by_card: false, settlement: "direct" }
}

/** The shop has an account of its own, and collects. */
export function takesTransfers(): boolean {
  return env.SETTLEMENT_MODE === "platform" && env.BANK_ACCOUNT !== undefined
}
