import { model } from "@medusajs/framework/utils"

/**
 * One try to order a gift: the cart it was placed with, who pays, and what is packed, as it was then. Where the money did
 * not come in time, the gift may be tried again, which is another row.
 */
const GiftOrder = model
  .define("gift_order", {
    id: model.id({ prefix: "gord" }).primaryKey(),
    draft_id: model.text(),
    point_id: model.text(),
    organization_id: model.text(),
    /** The form that placed it: sent twice it is one order. */
    form_token: model.text(),
    cart_id: model.text(),
    /** The purchase that it became; null while it is being placed, and of a try that was refused. */
    group_id: model.text().nullable(),
    payer_name: model.text(),
    payer_phone: model.text(),
    payer_email: model.text(),
    /** `GiftInvoice` of shared; null where none is wanted. */
    invoice: model.json().nullable(),
    /** `Packed` of `gift-order/packed.ts`: the box, its goods, wrap and card. */
    packed: model.json(),
    recipients: model.number(),
    boxes: model.number(),
    /** `{ items: DayCount[] }`: on which days how many are delivered. */
    days: model.json(),
    last_day: model.text(),
  })
  .indexes([
    { on: ["form_token"], unique: true, where: "deleted_at IS NULL" },
    { on: ["cart_id"], unique: true, where: "deleted_at IS NULL" },
    { on: ["group_id"], unique: true, where: "deleted_at IS NULL AND group_id IS NOT NULL" },
    { on: ["draft_id"] },
    { on: ["point_id", "created_at"] },
  ])

export default GiftOrder
