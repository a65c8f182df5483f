import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { listSePayTransfers, type SePayAccess } from "../bank/sepay-api"
import { BANK_MODULE } from "../modules/bank"
import { matchTransactionWorkflow } from "../workflows/payment/match-transaction"
import { takeTransfers } from "./take-transfers"

const GATEWAY = "sepay"
const HOUR_MS = 3_600_000
/** A transfer may appear later than it was made. */
const OVERLAP_MS = HOUR_MS
/** Of so much time at once, also after a long silence. Who begins looks back as far. */
const LONGEST_MS = 24 * HOUR_MS
const WAIT_SECONDS = 5

/**
 * Takes from SePay's list what none of its notices has told, from where the last look ended. One process looks at a time.
 * Where it fails, the next look begins at the same place.
 *
 * @returns the ids of the transfers in the list
 * @throws SePayApiError
 */
export async function readSePayList(container: MedusaContainer, access: SePayAccess, now: Date): Promise<string[]> {
  const read = () => readFrom(container, access, now)
  return container.resolve(Modules.LOCKING).execute("bank-list:sepay", read, { timeout: WAIT_SECONDS })
}

async function readFrom(container: MedusaContainer, access: SePayAccess, now: Date): Promise<string[]> {
  const bank = container.resolve(BANK_MODULE)
  const [last] = await bank.listBankLists({ gateway: GATEWAY }, { take: 1 })
  const begin = last ? new Date(last.read_until).getTime() : now.getTime() - LONGEST_MS
  const read_until = new Date(Math.min(now.getTime(), begin + LONGEST_MS))
  const transfers = await listSePayTransfers(access, { from: new Date(begin - OVERLAP_MS), to: read_until })
  const ids = await takeTransfers(container, GATEWAY, transfers, { isListed: true })
  const fresh = await bank.listBankTransactions({ id: ids, state: "new" }, { select: ["id"], take: null })
  for (const { id } of fresh) await matchTransactionWorkflow(container).run({ input: { id }, throwOnError: false })
  if (last) await bank.updateBankLists({ id: last.id, read_until })
  else await bank.createBankLists({ gateway: GATEWAY, read_until })
  return ids
}
