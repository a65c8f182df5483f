import { model } from "@medusajs/framework/utils"
import { CARRIERS } from "@ocop/shared/parcel"
import { GIFT_PARCEL_STATES } from "@ocop/shared/gift-order"

/**
 * The boxes of one recipient on their way. What came back and is sent again is a new row, linked to the old one; so is what
 * was opened and is packed again.
 */
const GiftParcel = model
  .define("gift_parcel", {
    id: model.id({ prefix: "gpcl" }).primaryKey(),
    gift_order_id: model.text(),
    recipient_id: model.text(),
    wave_id: model.text(),
    state: model.enum([...GIFT_PARCEL_STATES]).default("packed"),
    boxes: model.number(),
    delivery_on: model.text(),
    /** When the desk said that the boxes are closed. */
    checked_at: model.dateTime().nullable(),
    carrier: model.enum([...CARRIERS]).nullable(),
    tracking_number: model.text().default(""),
    /** The parcel that came back, in whose place this one is sent. */
    resends_id: model.text().nullable(),
  })
  .indexes([
    {
      on: ["gift_order_id", "recipient_id"],
      unique: true,
      where: "deleted_at IS NULL AND state NOT IN ('resent', 'unpacked')",
    },
    { on: ["wave_id"] },
  ])

export default GiftParcel
