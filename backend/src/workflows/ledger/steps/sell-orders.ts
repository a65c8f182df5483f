import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { OrderToSell } from "@ocop/shared/ledger"
import { LEDGER_MODULE } from "../../../modules/ledger"

/** `day`: in Vietnam, by whose rules commission is taken. `at`: when the money was there, ISO 8601. */
export type SellOrders = { orders: readonly OrderToSell[]; day: string; at: string }

/**
 * Freezes the commission of each line and writes what every seller is owed; gives the orders that were new. It may be
 * repeated and undoes nothing, as `post-journals` says.
 */
export const sellOrdersStep = createStep(
  "sell-orders",
  async ({ orders, day, at }: SellOrders, { container }) =>
    new StepResponse(await container.resolve(LEDGER_MODULE).sell(orders, day, new Date(at))),
)
