import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { SePayApiError } from "../bank/sepay-api"
import { env } from "../env"
import { readSePayList } from "../payment/read-sepay-list"

/** Money whose notice did not arrive is found in the list of the service that watches the account. */
export default async function readBankList(container: MedusaContainer): Promise<void> {
  const { SEPAY_API_TOKEN: token, SEPAY_API_URL: baseUrl } = env
  if (!token) return
  try {
    await readSePayList(container, { baseUrl, token }, new Date())
  } catch (error) {
    const reason = error instanceof SePayApiError ? error.reason : String(error)
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(JSON.stringify({ event: "bank_list_not_read", gateway: "sepay", reason }))
  }
}

export const config = { name: "read-bank-list", schedule: "36 */3 * * * *" }
