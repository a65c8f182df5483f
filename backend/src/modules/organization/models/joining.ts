import { model } from "@medusajs/framework/utils"

/** What an organization says when it joins, beside what its page shows: for the operators who verify it, and for payouts. */
const Joining = model
  .define(
    { name: "joining", tableName: "organization_joining" },
    {
      id: model.id({ prefix: "ojoin" }).primaryKey(),
      organization_id: model.text(),
      /** Whose form it was, and which: sent twice it is one application. */
      form_key: model.text(),
      /** An enterprise's own statement: large ones may not be producers. */
      is_small_or_medium: model.boolean().default(false),
      bank_bin: model.text().nullable(),
      bank_number: model.text().nullable(),
      bank_holder: model.text().nullable(),
      /** `Correction[]` of shared: what an operator sent it back for. */
      corrections: model.json().nullable(),
      submitted_at: model.dateTime().nullable(),
    },
  )
  .indexes([
    { on: ["organization_id"], unique: true, where: "deleted_at IS NULL" },
    { on: ["form_key"], unique: true, where: "deleted_at IS NULL" },
  ])

export default Joining
