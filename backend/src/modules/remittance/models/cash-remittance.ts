import { model } from "@medusajs/framework/utils"
import { CARRIERS } from "@ocop/shared/parcel"

/** Cash of parcels that a carrier has handed over, by its statement. The same statement is taken once. */
const CashRemittance = model
  .define("cash_remittance", {
    id: model.id({ prefix: "crem" }).primaryKey(),
    carrier: model.enum([...CARRIERS]),
    /** A day in Vietnam. */
    paid_on: model.text(),
    /** The carrier's own number of the statement. */
    reference: model.text(),
    /** Whole đồng. */
    total: model.bigNumber(),
    /** The transfer that brought it, where the bank has told of it. */
    bank_transaction_id: model.text().nullable(),
    accepted_by: model.text(),
    /** Everything that follows from it is written; null of a killed run, which a job finishes. */
    settled_at: model.dateTime().nullable(),
    /** What it says of each parcel: `RemittedParcels`. */
    content: model.json(),
  })
  .indexes([
    { on: ["carrier", "reference"], unique: true, where: "deleted_at IS NULL" },
    { on: ["created_at"], where: "settled_at IS NULL" },
  ])

export default CashRemittance
