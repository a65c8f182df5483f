import { model } from "@medusajs/framework/utils"
import { GIFT_EVENTS, RETURN_REASONS, UNPACK_REASONS } from "@ocop/shared/gift-order"

/** Who did what to the boxes of a recipient, and when. Rows are only ever added. */
const GiftEvent = model
  .define("gift_event", {
    id: model.id({ prefix: "gevt" }).primaryKey(),
    gift_order_id: model.text(),
    parcel_id: model.text(),
    /** Of the form: sent twice it is done once. */
    key: model.text(),
    kind: model.enum([...GIFT_EVENTS]),
    actor: model.enum(["seller", "operator"]),
    actor_id: model.text().nullable(),
    on_behalf: model.boolean().default(false),
    carrier: model.text().nullable(),
    tracking_number: model.text().default(""),
    reason: model.enum([...new Set([...RETURN_REASONS, ...UNPACK_REASONS])]).nullable(),
    note: model.text().default(""),
  })
  .indexes([{ on: ["parcel_id", "key"], unique: true, where: "deleted_at IS NULL" }, { on: ["gift_order_id", "key"] }])

export default GiftEvent
