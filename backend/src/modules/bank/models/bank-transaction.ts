import { model } from "@medusajs/framework/utils"
import { BANK_PROBLEMS, BANK_STATES } from "@ocop/shared/bank"

/**
 * Money that came into the account or left it, as the bank told. What it says is never changed; `group_id`, `counted`,
 * `problem` and `state` say what we made of it.
 */
const BankTransaction = model
  .define("bank_transaction", {
    id: model.id({ prefix: "bktx" }).primaryKey(),
    gateway: model.text(),
    /** The bank's, or the gateway's: the same one told twice is one. */
    transaction_id: model.text(),
    /** What two reports of one transfer have in common: `transferKey`. */
    transfer_key: model.text(),
    /** It was found in the gateway's list, and no notice of it has come. */
    listed: model.boolean().default(false),
    direction: model.enum(["in", "out"]),
    account_number: model.text(),
    /** Whole đồng. */
    amount: model.bigNumber(),
    memo: model.text(),
    reference: model.text().default(""),
    at: model.dateTime(),
    /** Who paid, as far as the bank tells: `{ bank, account, name }`. */
    payer: model.json().nullable(),
    /** The purchase that it is for. */
    group_id: model.text().nullable(),
    /** The seller on whose account it is, where sellers collect, and which order it is for. */
    organization_id: model.text().nullable(),
    order_id: model.text().nullable(),
    /** It pays for that purchase; money that came too late does not. */
    counted: model.boolean().default(false),
    state: model.enum([...BANK_STATES]),
    problem: model.enum([...BANK_PROBLEMS]).nullable(),
    /** Whole đồng of it that nothing was bought for, and that go back or elsewhere. */
    excess: model.bigNumber().default(0),
    note: model.text().default(""),
    handled_by: model.text().nullable(),
    handled_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["gateway", "transaction_id"], unique: true, where: "deleted_at IS NULL" },
    { on: ["transfer_key"] },
    { on: ["group_id"] },
    { on: ["order_id"], where: "order_id IS NOT NULL" },
    { on: ["state", "at", "id"] },
  ])

export default BankTransaction
