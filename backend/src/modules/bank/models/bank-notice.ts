import { model } from "@medusajs/framework/utils"

/**
 * What a service that watches the account has sent, as it came: it is kept before anything is read from it. A row that
 * stays `received` is of a killed run, and is read again by a job.
 */
const BankNotice = model
  .define("bank_notice", {
    id: model.id({ prefix: "bknt" }).primaryKey(),
    gateway: model.text(),
    /** By which a service tells the same notice again, where it gives one. */
    event_id: model.text().nullable(),
    /** The bytes as text; banks send UTF-8. */
    raw: model.text(),
    /** What was read from it: `{ transfers, refunds }`. */
    content: model.json(),
    state: model.enum(["received", "read"]).default("received"),
  })
  .indexes([
    { on: ["created_at"], where: "state = 'received'" },
    { on: ["gateway", "event_id"], unique: true, where: "event_id IS NOT NULL AND deleted_at IS NULL" },
  ])

export default BankNotice
