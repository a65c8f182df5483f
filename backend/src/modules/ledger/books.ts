import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import type { Entry, Journal, RefundGranted, Sale } from "@ocop/shared/ledger"

const ENTRY = ["account", "organization_id", "order_id", "debit", "credit"] as const
type EntryRow = Pick<Entry, "account" | "organization_id" | "order_id"> & { debit: string; credit: string }

/**
 * Writes a journal unless its key is written already. False then.
 *
 * @throws MedusaError when it is written with other entries: two events were taken for one
 */
export async function writeJournal(transaction: Knex.Transaction, journal: Journal, at: Date): Promise<boolean> {
  const { key, kind, group_id, event, entries } = journal
  const id = generateEntityId("", "ljrn")
  const made: unknown[] = await transaction("ledger_journal")
    .insert({ id, key, kind, group_id, event: event && JSON.stringify(event), at })
    .onConflict(transaction.raw(`("key") where deleted_at is null`))
    .ignore()
    .returning("id")
  if (made.length === 0) {
    await requireSame(transaction, journal)
    return false
  }
  if (entries.length > 0) await transaction("ledger_entry").insert(entries.map((entry) => toRow(entry, id)))
  return true
}

/** The sale of an order, and nobody else reads it for a refund until the transaction ends. Null before it is sold. */
export async function holdSale(transaction: Knex.Transaction, order_id: string): Promise<Sale | null> {
  const row: { event: Sale } | undefined = await transaction("ledger_journal")
    .where({ key: `sale:${order_id}` })
    .forUpdate()
    .first("event")
  return row?.event ?? null
}

/** A refund as it was granted, and whether it stands. */
export type WrittenRefund = { event: RefundGranted; is_reversed: boolean }

/** The refunds of an order, in no order. */
export async function refundsOf(connection: Knex, { group_id, order_id }: Sale): Promise<WrittenRefund[]> {
  return connection("ledger_journal as journal")
    .leftJoin("ledger_journal as reversal", "reversal.key", connection.raw("'reversal:' || journal.key"))
    .where({ "journal.group_id": group_id, "journal.kind": "refund" })
    .whereRaw("journal.event ->> 'order_id' = ?", [order_id])
    .select("journal.event", connection.raw("reversal.id is not null as is_reversed"))
}

/** A journal as it stands in the books; null when there is none of that key. */
export async function readJournal(connection: Knex, key: string): Promise<Journal | null> {
  const row: (Omit<Journal, "entries"> & { id: string }) | undefined = await connection("ledger_journal")
    .where({ key })
    .first("id", "key", "kind", "group_id", "event")
  if (!row) return null
  const { id, ...journal } = row
  const entries: EntryRow[] = await connection("ledger_entry").where({ journal_id: id }).select(ENTRY)
  return { ...journal, entries: entries.map((each) => ({ ...each, debit: +each.debit, credit: +each.credit })) }
}

async function requireSame(transaction: Knex.Transaction, { key, entries }: Journal): Promise<void> {
  const written = await readJournal(transaction, key)
  if (written && asText(written.entries) === asText(entries)) return
  throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `Journal ${key} is written already, with other entries`)
}

const raw = (amount: number) => JSON.stringify({ value: String(amount), precision: 20 })

function toRow({ account, organization_id, order_id, debit, credit }: Entry, journal_id: string) {
  const amounts = { debit, credit, raw_debit: raw(debit), raw_credit: raw(credit) }
  return { id: generateEntityId("", "lent"), journal_id, account, organization_id, order_id, ...amounts }
}

/** The same for the same entries in whatever order. */
function asText(entries: readonly Entry[]): string {
  return entries
    .map((each) => JSON.stringify([each.account, each.organization_id, each.order_id, each.debit, each.credit]))
    .sort()
    .join()
}
