import type { MedusaContainer } from "@medusajs/framework/types"
import { USUAL_DEPOSIT_RULE, type DepositRule } from "@ocop/shared/gift-order"
import { takesTransfers } from "../basket/payable"
import { SETTING_MODULE } from "../modules/setting"

/** With which deposit gifts are ordered now. What was ordered keeps the sums and days that it was ordered with. */
export async function currentDepositRule(container: MedusaContainer): Promise<DepositRule> {
  return (await container.resolve(SETTING_MODULE).depositRule()) ?? USUAL_DEPOSIT_RULE
}

/** The same for who reads of it before ordering; null where the shop offers none, as it takes no transfers itself. */
export async function offeredDepositRule(container: MedusaContainer): Promise<DepositRule | null> {
  const rule = takesTransfers() ? await currentDepositRule(container) : null
  return rule === null || rule.percent === 100 ? null : rule
}
