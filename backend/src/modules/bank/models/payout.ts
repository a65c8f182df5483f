import { model } from "@medusajs/framework/utils"
import { REFUND_STATES } from "@ocop/shared/purchase"

/**
 * Money that goes back to a buyer. A person sends it from the shop's account, because banks offer no refund by themselves,
 * unless a card has paid it: then Stripe does. Where the seller was paid directly, the seller sends it.
 */
const Payout = model
  .define("payout", {
    id: model.id({ prefix: "pout" }).primaryKey(),
    /**
     * What it pays: `refund:<id>` of the payment module, `transaction:<id>` of what came too much, or `excess:<id>:<sum>` of
     * what came too much to a seller who owed back that sum before.
     */
    key: model.text(),
    kind: model.enum(["refund", "excess"]),
    group_id: model.text().nullable(),
    order_id: model.text().nullable(),
    /** The seller who owes it; null where the shop does. */
    organization_id: model.text().nullable(),
    /** Whole đồng. */
    amount: model.bigNumber(),
    bank_bin: model.text().nullable(),
    account_number: model.text().nullable(),
    account_name: model.text().nullable(),
    state: model.enum([...REFUND_STATES]).default("needs_account"),
    /** The file that it was sent to the bank with. */
    batch: model.text().nullable(),
    paid_at: model.dateTime().nullable(),
    paid_by: model.text().nullable(),
    /** The day, in Vietnam, on which the seller says to have sent it, and the bank's number of that transfer. */
    sent_on: model.text().nullable(),
    reference: model.text().default(""),
    /** The payment at Stripe that it is given back of. */
    card_payment: model.text().nullable(),
    /** The refund there, once it is told. */
    card_refund: model.text().nullable(),
    /** Stripe's word for why the card did not get it: an account is asked for then. */
    card_problem: model.text().nullable(),
  })
  .indexes([
    { on: ["key"], unique: true, where: "deleted_at IS NULL" },
    { on: ["group_id"] },
    { on: ["state", "created_at", "id"] },
    { on: ["organization_id", "state", "created_at"], where: "organization_id IS NOT NULL" },
  ])

export default Payout
