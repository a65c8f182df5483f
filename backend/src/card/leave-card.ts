import type { MedusaContainer } from "@medusajs/framework/types"
import { moneyCame } from "../payment/problems"
import type { GroupRow } from "../payment/purchase-money"
import { stopCard } from "./look-at-card"
import { cardProcessing } from "./problems"

/**
 * Nobody pays by card any more for what is to be paid otherwise.
 *
 * @throws ProblemError 409 money_came, card_processing
 */
export async function leaveCard(container: MedusaContainer, { id, payment_method }: GroupRow): Promise<void> {
  if (payment_method !== "card") return
  const { status } = await stopCard(container, id)
  if (status === "succeeded") throw moneyCame()
  if (status === "processing") throw cardProcessing()
}
