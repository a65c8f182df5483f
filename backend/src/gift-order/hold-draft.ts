import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

const TIMEOUT_SECONDS = 25

/** Does something while nobody changes the gift or its list: the keys are those that its changes hold. */
export async function holdDraft<T>(container: MedusaContainer, id: string, job: () => Promise<T>): Promise<T> {
  const keys = [`gift-draft:${id}`, `gift-recipients:${id}`]
  return container.resolve(Modules.LOCKING).execute(keys, job, { timeout: TIMEOUT_SECONDS })
}
