import { model } from "@medusajs/framework/utils"

/**
 * A purchase that uses a voucher. Who bought is read from the purchase, so that nothing of a person is kept twice. Each
 * line's part, and who bears it, stands with what the purchase was shown.
 */
const VoucherUse = model
  .define("voucher_use", {
    id: model.id({ prefix: "vchuse" }).primaryKey(),
    voucher_id: model.text(),
    group_id: model.text(),
    /** What was taken off in all, and what of it the platform bears. Whole đồng. */
    amount: model.bigNumber(),
    platform_borne: model.bigNumber(),
    /** When the purchase came to nothing before it was paid: then somebody else may use it. */
    given_back_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["voucher_id", "group_id"], unique: true, where: "deleted_at IS NULL" }, { on: ["group_id"] }])

export default VoucherUse
