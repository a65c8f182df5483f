import { model } from "@medusajs/framework/utils"
import { JOURNAL_KINDS } from "@ocop/shared/ledger"
import LedgerEntry from "./ledger-entry"

/**
 * What one event did to the books. Rows are only ever added, and the database refuses anything else: a correction is a
 * new journal.
 */
const LedgerJournal = model
  .define("ledger_journal", {
    id: model.id({ prefix: "ljrn" }).primaryKey(),
    /** The event's: told again, it is not written again. */
    key: model.text(),
    kind: model.enum([...JOURNAL_KINDS]),
    /** The purchase, where it is about one. */
    group_id: model.text().nullable(),
    /** What it was made from, as it was told: a sale has the commission of each line here. Null of a reversal. */
    event: model.json().nullable(),
    /** When it happened, not when it was written. */
    at: model.dateTime(),
    entries: model.hasMany(() => LedgerEntry, { mappedBy: "journal" }),
  })
  .indexes([{ on: ["key"], unique: true }, { on: ["group_id"] }])

export default LedgerJournal
