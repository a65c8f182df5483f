import { model } from "@medusajs/framework/utils"
import { REFUND_STATES } from "@ocop/shared/purchase"

/** Money that a person sends back from the shop's account, because banks offer no refund by themselves. */
const Payout = model
  .define("payout", {
    id: model.id({ prefix: "pout" }).primaryKey(),
    /** What it pays: `refund:<id>` of the payment module, or `transaction:<id>` of what came too much. */
    key: model.text(),
    kind: model.enum(["refund", "excess"]),
    group_id: model.text().nullable(),
    order_id: model.text().nullable(),
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
  })
  .indexes([
    { on: ["key"], unique: true, where: "deleted_at IS NULL" },
    { on: ["group_id"] },
    { on: ["state", "created_at", "id"] },
  ])

export default Payout
