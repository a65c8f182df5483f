import type { MedusaContainer } from "@medusajs/framework/types"
import { addMonths, todayInVietnam } from "@ocop/shared/day"
import { RETENTION_YEARS } from "@ocop/shared/policy"
import { anonymisePurchasesWorkflow } from "../workflows/account/anonymise-purchases"

/** Every night, until nothing is left that is older than contracts must be kept. */
export default async function anonymisePurchases(container: MedusaContainer): Promise<void> {
  const day = addMonths(todayInVietnam(new Date()), -12 * RETENTION_YEARS.contract)
  const input = { placed_before: new Date(`${day}T00:00:00+07:00`) }
  for (;;) {
    const { result } = await anonymisePurchasesWorkflow(container).run({ input })
    if (result === 0) return
  }
}

export const config = { name: "anonymise-purchases", schedule: "20 19 * * *" }
