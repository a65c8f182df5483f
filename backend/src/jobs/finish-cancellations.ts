import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { PARCEL_MODULE } from "../modules/parcel"
import { finishCancellationWorkflow } from "../workflows/parcel/finish-cancellation"

/** Longer than a run takes, so that only what a stopped process left is found. */
const OLDEST_MS = 60_000
const AT_ONCE = 100

/** Goes on where a stopped process was cancelling an order: its stock may be free already, and its money on the way. */
export default async function finishCancellations(container: MedusaContainer): Promise<void> {
  const begun = await container
    .resolve(PARCEL_MODULE)
    .listParcels(
      { canceling: { $ne: null }, updated_at: { $lte: new Date(Date.now() - OLDEST_MS) } },
      { select: ["id"], order: { updated_at: "ASC" }, take: AT_ONCE },
    )
  for (const { id } of begun) {
    const { errors } = await finishCancellationWorkflow(container).run({ input: { id }, throwOnError: false })
    if (errors.length === 0) continue
    const line = { event: "cancellation_not_finished", parcel_id: id }
    container.resolve(ContainerRegistrationKeys.LOGGER).error(JSON.stringify(line))
  }
}

export const config = { name: "finish-cancellations", schedule: "6 * * * * *" }
