import type { MedusaContainer } from "@medusajs/framework/types"
import { balanceOf, LedgerPage, type ListLedger } from "@ocop/shared/ledger"
import { LEDGER_MODULE } from "../modules/ledger"

/** One page of the books, the newest first, with what the accounts hold over everything that was asked for. */
export async function readLedger(
  container: MedusaContainer,
  { limit, offset, ...filter }: ListLedger,
): Promise<LedgerPage> {
  const ledger = container.resolve(LEDGER_MODULE)
  const [[rows, count], turnovers] = await Promise.all([
    ledger.listAndCountLedgerEntries(filter, {
      relations: ["journal"],
      order: { created_at: "DESC", journal_id: "DESC", id: "ASC" },
      skip: offset,
      take: limit,
    }),
    ledger.turnovers(filter),
  ])
  // The schema leaves out what the rows hold beside.
  return LedgerPage.parse({
    entries: rows.map(({ journal, ...entry }) => ({ ...entry, journal: { ...journal, at: journal.at.toISOString() } })),
    balances: [...turnovers].map(([account, turnover]) => ({
      account,
      ...turnover,
      balance: balanceOf(account, turnover),
    })),
    count,
    limit,
    offset,
  })
}
