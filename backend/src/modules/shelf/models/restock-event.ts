import { model } from "@medusajs/framework/utils"

/** Who did what about a request for goods. Rows are only ever added. */
const RestockEvent = model
  .define("restock_event", {
    id: model.id({ prefix: "rse" }).primaryKey(),
    request_id: model.text(),
    kind: model.enum(["asked", "accepted", "declined", "sent", "received", "canceled"]),
    side: model.enum(["maker", "reseller"]),
    actor_type: model.text(),
    actor_id: model.text(),
    on_behalf: model.boolean().default(false),
    note: model.text().default(""),
  })
  .indexes([{ on: ["request_id"] }])

export default RestockEvent
