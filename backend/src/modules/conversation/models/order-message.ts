import { model } from "@medusajs/framework/utils"

/** What buyer and seller write to each other about one seller's order. Words are never changed. */
const OrderMessage = model
  .define("order_message", {
    id: model.id({ prefix: "omsg" }).primaryKey(),
    /** Made with the form: sent twice it is one message. */
    form_key: model.text(),
    order_id: model.text(),
    group_id: model.text(),
    organization_id: model.text(),
    side: model.enum(["buyer", "seller"]),
    /** The id of the customer, member or user; null for a buyer without an account. */
    sender_id: model.text().nullable(),
    /** An operator wrote it for the seller. */
    on_behalf: model.boolean().default(false),
    words: model.text(),
    /** When the seller saw the buyer's. */
    read_at: model.dateTime().nullable(),
    /** When the buyer was told by mail of the seller's; null while that is to be done. */
    told_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["order_id", "form_key"], unique: true, where: "deleted_at IS NULL" },
    { on: ["group_id"] },
    { on: ["organization_id"], where: "read_at IS NULL AND deleted_at IS NULL" },
    { on: ["created_at"] },
  ])

export default OrderMessage
