import { model } from "@medusajs/framework/utils"
import LedgerJournal from "./ledger-journal"

/** One side of a journal on one account, in whole đồng; one of debit and credit is zero. Rows are only ever added. */
const LedgerEntry = model
  .define("ledger_entry", {
    id: model.id({ prefix: "lent" }).primaryKey(),
    journal: model.belongsTo(() => LedgerJournal, { mappedBy: "entries" }),
    /** One of `ACCOUNTS`. */
    account: model.text(),
    organization_id: model.text().nullable(),
    order_id: model.text().nullable(),
    debit: model.bigNumber(),
    credit: model.bigNumber(),
  })
  .indexes([{ on: ["account"] }, { on: ["organization_id", "account"] }, { on: ["order_id"] }])
  .checks([
    {
      name: "ledger_entry_one_side",
      expression: (row) => `(${row.debit} > 0 and ${row.credit} = 0) or (${row.debit} = 0 and ${row.credit} > 0)`,
    },
    {
      name: "ledger_entry_whole_dong",
      expression: (row) => `trunc(${row.debit}) = ${row.debit} and trunc(${row.credit}) = ${row.credit}`,
    },
  ])

export default LedgerEntry
