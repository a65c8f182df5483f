import type { MedusaContainer } from "@medusajs/framework/types"
import { CommissionRules } from "@ocop/shared/ledger"
import { LEDGER_MODULE } from "../modules/ledger"

/** Every commission rule there is or was, in the order in which they decide. */
export async function readCommissionRules(container: MedusaContainer): Promise<CommissionRules> {
  const rules = await container
    .resolve(LEDGER_MODULE)
    .listCommissionRules({}, { order: { position: "ASC", valid_from: "DESC", id: "ASC" }, take: null })
  return CommissionRules.parse({ rules })
}
