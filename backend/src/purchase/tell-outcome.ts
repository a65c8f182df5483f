import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { sendOutcomeWorkflow } from "../workflows/purchase/send-outcome"

/** Writes to the buyer how the waiting for the money ended, if that is still to be done; the sweep tries again. */
export async function tellOutcome(container: MedusaContainer, id: string): Promise<void> {
  const { errors } = await sendOutcomeWorkflow(container).run({ input: { id }, throwOnError: false })
  if (errors.length === 0) return
  // Without its own words: a mail server's refusal repeats the address.
  const line = { event: "outcome_mail_failed", purchase_id: id }
  container.resolve(ContainerRegistrationKeys.LOGGER).error(JSON.stringify(line))
}
