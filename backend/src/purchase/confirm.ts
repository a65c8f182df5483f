import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { sendConfirmationWorkflow } from "../workflows/purchase/send-confirmation"

/**
 * Sends the confirmation of a purchase if it is still to be sent. A failure is logged without its own words, because a
 * mail server's refusal repeats the address; the sweep tries again.
 */
export async function confirmPurchase(container: MedusaContainer, id: string): Promise<void> {
  const { errors } = await sendConfirmationWorkflow(container).run({ input: { id }, throwOnError: false })
  if (errors.length === 0) return
  const line = { event: "confirmation_failed", purchase_id: id }
  container.resolve(ContainerRegistrationKeys.LOGGER).error(JSON.stringify(line))
}
