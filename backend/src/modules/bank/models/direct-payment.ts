import { model } from "@medusajs/framework/utils"

/**
 * One seller's part of a purchase that is transferred to the seller's own account. The account is the one that the buyer was
 * shown, whatever the seller has by now.
 */
const DirectPayment = model
  .define("direct_payment", {
    id: model.id({ prefix: "dpay" }).primaryKey(),
    group_id: model.text(),
    order_id: model.text(),
    organization_id: model.text(),
    /** The number of the seller in the purchase, which the memo ends with. */
    part: model.number(),
    bank_bin: model.text(),
    account_number: model.text(),
    account_name: model.text(),
    /** `closed`: no money pays for it any more, because it was cancelled, let go or is paid at the door. */
    state: model.enum(["waiting", "paid", "closed"]).default("waiting"),
    /** Whole đồng that the seller says to have received, who said so last, and when. */
    said: model.bigNumber().default(0),
    said_at: model.dateTime().nullable(),
    said_by: model.text().nullable(),
    on_behalf: model.boolean().default(false),
    paid_at: model.dateTime().nullable(),
    /** By whose word it is paid. */
    known_by: model.enum(["bank", "seller"]).nullable(),
  })
  .indexes([
    { on: ["order_id"], unique: true, where: "deleted_at IS NULL" },
    { on: ["group_id"] },
    { on: ["organization_id"], where: "state = 'waiting'" },
    { on: ["updated_at"], where: "state = 'paid'" },
  ])

export default DirectPayment
