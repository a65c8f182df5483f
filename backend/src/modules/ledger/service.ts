import { ContainerRegistrationKeys, generateEntityId, MedusaError, MedusaService } from "@medusajs/framework/utils"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Account, Entry, Journal, Turnover } from "@ocop/shared/ledger"
import LedgerEntry from "./models/ledger-entry"
import LedgerJournal from "./models/ledger-journal"

type Dependencies = { [ContainerRegistrationKeys.PG_CONNECTION]: Knex }

/** Which entries are meant: all that are on these accounts, and of this owner, where one is named. */
export type EntryFilter = {
  account?: Account | readonly Account[]
  organization_id?: string
  order_id?: string
  group_id?: string
}

type TurnoverRow = { account: Account; debit: string; credit: string }
type EntryRow = Pick<Entry, "account" | "organization_id" | "order_id"> & { debit: string; credit: string }

/** The books. There is no way to change what stands in them. */
export default class LedgerModuleService extends MedusaService({ LedgerJournal, LedgerEntry }) {
  private readonly connection: Knex

  constructor(dependencies: Dependencies) {
    super(dependencies)
    this.connection = dependencies[ContainerRegistrationKeys.PG_CONNECTION]
  }

  /**
   * Writes journals, all or none. Those whose key is written already are left as they are, so that the same event may be
   * told any number of times, by any number of processes at once.
   *
   * @param at when it happened
   * @returns the keys that were new
   * @throws MedusaError when a key was written with other entries: two events were taken for one
   */
  async post(journals: readonly Journal[], at: Date): Promise<string[]> {
    // In one order, so that two who write the same ones do not wait for each other.
    const inTurn = journals.toSorted((a, b) => (a.key < b.key ? -1 : 1))
    return this.connection.transaction(async (transaction) => {
      const written: string[] = []
      for (const journal of inTurn) {
        if (await this.write(transaction, journal, at)) written.push(journal.key)
        else await this.requireSame(transaction, journal)
      }
      return written
    })
  }

  /** What was written on both sides of every account that has entries of the filter. */
  async turnovers({ account, group_id, ...owner }: EntryFilter): Promise<Map<Account, Turnover>> {
    const rows: TurnoverRow[] = await this.connection("ledger_entry")
      .select("account")
      .sum({ debit: "debit", credit: "credit" })
      .where(owner)
      .modify((query) => {
        if (account !== undefined) query.whereIn("account", [account].flat())
        if (group_id !== undefined) {
          query.whereIn("journal_id", this.connection("ledger_journal").select("id").where({ group_id }))
        }
      })
      .groupBy("account")
      .orderBy("account")
    return new Map(rows.map((row) => [row.account, { debit: Number(row.debit), credit: Number(row.credit) }]))
  }

  private async write(transaction: Knex.Transaction, journal: Journal, at: Date): Promise<boolean> {
    const { key, kind, group_id, entries } = journal
    const id = generateEntityId("", "ljrn")
    const made: unknown[] = await transaction("ledger_journal")
      .insert({ id, key, kind, group_id, at })
      .onConflict(transaction.raw(`("key") where deleted_at is null`))
      .ignore()
      .returning("id")
    if (made.length === 0) return false
    if (entries.length > 0) await transaction("ledger_entry").insert(entries.map((entry) => toRow(entry, id)))
    return true
  }

  private async requireSame(transaction: Knex.Transaction, { key, entries }: Journal): Promise<void> {
    const rows: EntryRow[] = await transaction("ledger_entry as entry")
      .join("ledger_journal as journal", "journal.id", "entry.journal_id")
      .where("journal.key", key)
      .select("account", "organization_id", "order_id", "debit", "credit")
    if (asText(rows) === asText(entries)) return
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `Journal ${key} is written already, with other entries`)
  }
}

const raw = (amount: number) => JSON.stringify({ value: String(amount), precision: 20 })

function toRow({ account, organization_id, order_id, debit, credit }: Entry, journal_id: string) {
  const amounts = { debit, credit, raw_debit: raw(debit), raw_credit: raw(credit) }
  return { id: generateEntityId("", "lent"), journal_id, account, organization_id, order_id, ...amounts }
}

/** The same for the same entries in whatever order. */
function asText(entries: readonly (Entry | EntryRow)[]): string {
  return entries
    .map((each) => JSON.stringify([each.account, each.organization_id, each.order_id, +each.debit, +each.credit]))
    .sort()
    .join()
}
