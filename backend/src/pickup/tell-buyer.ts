import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { sendPickupReadyWorkflow } from "../workflows/pickup/send-pickup-ready"
import { sendPickupReturnedWorkflow } from "../workflows/pickup/send-pickup-returned"

/** Tells the buyer that goods lie ready, if that is still to be told. A failure is logged, and a job tries again. */
export async function tellReady(container: MedusaContainer, id: string): Promise<void> {
  const { errors } = await sendPickupReadyWorkflow(container).run({ input: { id }, throwOnError: false })
  if (errors.length > 0) log(container, { event: "pickup_ready_not_told", parcel_id: id })
}

/** The same of goods that were not fetched and are back on the shelf. */
export async function tellReturned(container: MedusaContainer, id: string): Promise<void> {
  const { errors } = await sendPickupReturnedWorkflow(container).run({ input: { id }, throwOnError: false })
  if (errors.length > 0) log(container, { event: "pickup_return_not_told", parcel_id: id })
}

function log(container: MedusaContainer, line: { event: string; parcel_id: string }): void {
  container.resolve(ContainerRegistrationKeys.LOGGER).error(JSON.stringify(line))
}
