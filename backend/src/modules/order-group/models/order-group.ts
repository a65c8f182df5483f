import { model } from "@medusajs/framework/utils"

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
    payment_method: model.enum(["cod"]),
    email: model.text().nullable(),
    phone: model.text(),
    goods: model.bigNumber(),
    shipping: model.bigNumber(),
    total: model.bigNumber(),
    /** What the buyer was shown of each line at the moment of sale: stars, label facts, delivery terms. */
    shown: model.json(),
    /** The language in which the buyer bought, and so of the mails about it. */
    locale: model.enum(["vi", "en"]).default("vi"),
    confirmation_sent_at: model.dateTime().nullable(),
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
    { on: ["restricted_at"], where: "restricted_at IS NOT NULL" },
  ])

export default OrderGroup
