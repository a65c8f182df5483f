import { model } from "@medusajs/framework/utils"

/** Goods of one kind in a request; names are those of the day it was asked. */
const RestockLine = model
  .define("restock_line", {
    id: model.id({ prefix: "rsl" }).primaryKey(),
    request_id: model.text(),
    position: model.number(),
    product_id: model.text(),
    variant_id: model.text(),
    inventory_item_id: model.text(),
    name: model.text(),
    variant_title: model.text(),
    asked: model.number(),
    /** Null before the producer has answered. */
    accepted: model.number().nullable(),
    /** Null before they have come; what is neither received nor damaged was short. */
    received: model.number().nullable(),
    damaged: model.number().nullable(),
    note: model.text().default(""),
  })
  .indexes([{ on: ["request_id"] }])

export default RestockLine
