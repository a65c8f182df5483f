import type { MedusaContainer } from "@medusajs/framework/types"
import { balanceOf, type Account } from "@ocop/shared/ledger"
import { LEDGER_MODULE } from "../modules/ledger"
import type { EntryFilter } from "../modules/ledger/service"

/** What every account holds that has entries of the filter, whole đồng: above zero on the side on which it grows. */
export async function balancesOf(container: MedusaContainer, filter: EntryFilter): Promise<Map<Account, number>> {
  const turnovers = await container.resolve(LEDGER_MODULE).turnovers(filter)
  return new Map([...turnovers].map(([account, turnover]) => [account, balanceOf(account, turnover)]))
}
