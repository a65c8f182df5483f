import { model } from "@medusajs/framework/utils"

/**
 * Where an organization's money goes, since when and until when. Rows are only ever added, and ended by the next: of what
 * was paid once it has to be known where to.
 */
const BankAccount = model
  .define(
    { name: "bank_account", tableName: "organization_bank_account" },
    {
      id: model.id({ prefix: "orgba" }).primaryKey(),
      organization_id: model.text(),
      /** The six digits that VietQR knows the bank by. */
      bank_bin: model.text(),
      account_number: model.text(),
      /** In capitals, as banks write it. */
      account_name: model.text(),
      /** The member who wrote it down; null for the account of the application. */
      set_by: model.text().nullable(),
      ended_at: model.dateTime().nullable(),
    },
  )
  .indexes([
    { on: ["organization_id"], unique: true, where: "ended_at IS NULL AND deleted_at IS NULL" },
    { on: ["organization_id", "created_at"] },
    { on: ["account_number"] },
  ])

export default BankAccount
