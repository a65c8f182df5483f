import { model } from "@medusajs/framework/utils"
import { PAYMENT_METHODS } from "@ocop/shared/basket"
import { SETTLEMENT_MODES } from "@ocop/shared/ledger"

/**
 * One purchase over several sellers. The row is written first, before stock and orders, and its unique cart is the
 * guard behind the lock. `placing` rows that stay are the remains of a killed run.
 */
const OrderGroup = model
  .define("order_group", {
    id: model.id({ prefix: "ogrp" }).primaryKey(),
    /** What people read out on the phone: eight characters without O, I, 0, 1. */
    code: model.text(),
    cart_id: model.text(),
    customer_id: model.text().nullable(),
    status: model.enum(["placing", "open", "settled", "canceled"]).default("placing"),
    order_ids: model.array(),
    payment_method: model.enum([...PAYMENT_METHODS]),
    /** Whose account a transfer goes to: the shop's, or each seller's own. */
    settlement: model.enum([...SETTLEMENT_MODES]).default("platform"),
    /** Until when the goods are held for a transfer that has not come. */
    hold_until: model.dateTime().nullable(),
    /** When the buyer prolonged it, which is done once. */
    hold_extended_at: model.dateTime().nullable(),
    /** When money was counted for it first. An open one that has some lacks the rest, or was left by a killed run. */
    money_at: model.dateTime().nullable(),
    /** When all of the transfer had come. */
    paid_at: model.dateTime().nullable(),
    /** Whole đồng that it then paid for: what had been cancelled before is not in it. */
    paid: model.bigNumber().nullable(),
    /** Whole đồng that were agreed to be enough for now; null where all is paid at once. */
    deposit: model.bigNumber().nullable(),
    /** The last day for the rest, as a day of Vietnam. */
    balance_on: model.text().nullable(),
    /** The last day before the order is cancelled without it. Both as they were agreed when it was placed. */
    cancel_on: model.text().nullable(),
    /** When the deposit had come. */
    deposit_paid_at: model.dateTime().nullable(),
    /** When the buyer was written to that it had, and that the rest is due. */
    deposit_told_at: model.dateTime().nullable(),
    balance_asked_at: model.dateTime().nullable(),
    email: model.text().nullable(),
    phone: model.text(),
    goods: model.bigNumber(),
    /** What vouchers took off the goods. */
    discount: model.bigNumber().default(0),
    /** What is paid for delivery, and what was taken off it. */
    shipping: model.bigNumber(),
    shipping_discount: model.bigNumber().default(0),
    total: model.bigNumber(),
    /** What the buyer was shown of each line at the moment of sale: stars, label facts, delivery terms. */
    shown: model.json(),
    /** The language in which the buyer bought, and so of the mails about it. */
    locale: model.enum(["vi", "en"]).default("vi"),
    confirmation_sent_at: model.dateTime().nullable(),
    /** When the buyer was written to that the money has come, or that it has not come in time. */
    outcome_sent_at: model.dateTime().nullable(),
    /**
     * When all that a canceled purchase had ordered was let go. A canceled one without it is the remains of a killed run. An
     * open one with it had a deposit, and the rest did not come: it is being given back, and no money pays for it any more.
     */
    let_go_at: model.dateTime().nullable(),
    /** The buyer had the account erased: kept for the law only, and no page opens it any more. */
    restricted_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["cart_id"], unique: true, where: "deleted_at IS NULL" },
    { on: ["code"], unique: true, where: "deleted_at IS NULL" },
    { on: ["status"] },
    { on: ["customer_id"] },
    { on: ["phone"] },
    { on: ["created_at"] },
    { on: ["hold_until"], where: "status = 'open' AND hold_until IS NOT NULL" },
    { on: ["money_at"], where: "status = 'open' AND money_at IS NOT NULL" },
    { on: ["id"], where: "status = 'canceled' AND let_go_at IS NULL" },
    { on: ["updated_at"], where: "status IN ('settled', 'canceled') AND outcome_sent_at IS NULL" },
    { on: ["deposit_paid_at"], where: "status = 'open' AND deposit_paid_at IS NOT NULL" },
    { on: ["restricted_at"], where: "restricted_at IS NOT NULL" },
  ])

export default OrderGroup
