import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { sendPickupReadyWorkflow } from "../workflows/pickup/send-pickup-ready"

/** Tells the buyer that goods lie ready, if that is still to be told. A failure is logged, and a job tries again. */
export async function tellReady(container: MedusaContainer, id: string): Promise<void> {
  const { errors } = await sendPickupReadyWorkflow(container).run({ input: { id }, throwOnError: false })
  if (errors.length === 0) return
  const line = { event: "pickup_ready_not_told", parcel_id: id }
  container.resolve(ContainerRegistrationKeys.LOGGER).error(JSON.stringify(line))
}
