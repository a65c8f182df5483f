import { env } from "../env"
import type { Payable } from "./to-basket-document"

/** How this shop may be paid, by its settings. */
export function payable(): Payable {
  const by_transfer = env.BANK_ACCOUNT !== undefined
  return { cod_ceiling: env.COD_CEILING, by_transfer, by_card: env.STRIPE_API_KEY !== undefined }
}
