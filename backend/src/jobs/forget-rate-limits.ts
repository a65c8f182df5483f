import type { MedusaContainer } from "@medusajs/framework/types"
import { RATE_LIMIT_MODULE } from "../modules/rate-limit"

export default async function forgetRateLimits(container: MedusaContainer): Promise<void> {
  await container.resolve(RATE_LIMIT_MODULE).deleteExpired(new Date())
}

export const config = { name: "forget-rate-limits", schedule: "31 */15 * * * *" }
