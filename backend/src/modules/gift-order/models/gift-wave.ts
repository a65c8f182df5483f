import { model } from "@medusajs/framework/utils"

/** Recipients whose boxes were packed together, in one go: one fulfilment of the order. */
const GiftWave = model
  .define("gift_wave", {
    id: model.id({ prefix: "gwav" }).primaryKey(),
    gift_order_id: model.text(),
    /** Of the form: sent twice it is one wave. */
    key: model.text(),
    /** Of the order, from 1. */
    number: model.number(),
    /** Of all whom it was packed for, also those whose parcels were opened again. */
    boxes: model.number(),
    /** The fulfilment; null, or taken back, of what a stopped run left. */
    box_id: model.text().nullable(),
  })
  .indexes([
    { on: ["gift_order_id", "key"], unique: true, where: "deleted_at IS NULL" },
    { on: ["gift_order_id", "number"], unique: true, where: "deleted_at IS NULL" },
  ])

export default GiftWave
