import { model } from "@medusajs/framework/utils"
import { VOUCHER_BEARERS, VOUCHER_KINDS } from "@ocop/shared/voucher"

/**
 * What the promotion module does not keep of a promotion of ours: who bears it, from how much on, on which days and how
 * often. The promotion says how much is taken off what. Nothing of it changes once it is made; it may only be stopped.
 */
const Voucher = model
  .define("voucher", {
    id: model.id({ prefix: "vch" }).primaryKey(),
    promotion_id: model.text(),
    /** As the promotion has it, which nobody types where it works by itself. */
    code: model.text(),
    is_automatic: model.boolean(),
    kind: model.enum([...VOUCHER_KINDS]),
    /** Đồng or percent; 0 for free delivery. */
    value: model.bigNumber(),
    /** The most that is taken off, whole đồng; of free delivery, off one parcel. */
    ceiling: model.bigNumber().nullable(),
    min_goods: model.bigNumber(),
    bearer: model.enum([...VOUCHER_BEARERS]),
    /** Whose goods and parcels it is for; null for all. */
    organization_id: model.text().nullable(),
    /** Days in Vietnam, both included. */
    valid_from: model.text(),
    valid_until: model.text().nullable(),
    max_uses: model.number().nullable(),
    max_uses_per_buyer: model.number().nullable(),
    made_by: model.text(),
    stopped_at: model.dateTime().nullable(),
    stopped_by: model.text().nullable(),
  })
  .indexes([
    { on: ["code"], unique: true, where: "deleted_at IS NULL" },
    { on: ["promotion_id"], unique: true, where: "deleted_at IS NULL" },
    { on: ["valid_from"], where: "is_automatic AND stopped_at IS NULL" },
    { on: ["created_at"] },
  ])
  .checks([
    {
      name: "voucher_bearer_seller",
      expression: (row) => `${row.bearer} = 'platform' or ${row.organization_id} is not null`,
    },
  ])

export default Voucher
