import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { ACCOUNT_MODULE } from "../modules/account"
import { eraseAccountWorkflow } from "../workflows/account/erase-account"

/** Longer than any run takes. */
const OLDEST_MS = 3 * 60_000

/** A wish to be forgotten is fulfilled also when the process died over it. */
export default async function finishErasures(container: MedusaContainer): Promise<void> {
  const begun = await container
    .resolve(ACCOUNT_MODULE)
    .listErasures(
      { done_at: null, created_at: { $lte: new Date(Date.now() - OLDEST_MS) } },
      { select: ["customer_id"], take: 100 },
    )
  for (const { customer_id } of begun) {
    const { errors } = await eraseAccountWorkflow(container).run({ input: { customer_id }, throwOnError: false })
    const event = errors.length > 0 ? "erasure_not_finished" : "erasure_finished"
    container.resolve(ContainerRegistrationKeys.LOGGER).warn(JSON.stringify({ event, customer_id }))
  }
}

export const config = { name: "finish-erasures", schedule: "28 */5 * * * *" }
