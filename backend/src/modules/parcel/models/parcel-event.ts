import { model } from "@medusajs/framework/utils"
import Parcel from "./parcel"

/** Who did what to a parcel, and when. Rows are only ever added. */
const ParcelEvent = model
  .define("parcel_event", {
    id: model.id({ prefix: "pcev" }).primaryKey(),
    parcel: model.belongsTo(() => Parcel, { mappedBy: "events" }),
    /** What was asked for: the same wish sent twice is done once. */
    key: model.text(),
    kind: model.enum([
      "placed",
      "paid",
      "cash_chosen",
      "confirmed",
      "packed",
      "unpacked",
      "handed_over",
      "tracking_changed",
      "said_delivered",
      "delivered",
      "canceled",
    ]),
    actor: model.enum(["buyer", "seller", "operator", "system"]),
    /** The id of the member, customer or user; null for a buyer without an account, and for jobs. */
    actor_id: model.text().nullable(),
    /** An operator acted for the seller. */
    on_behalf: model.boolean().default(false),
    /** What it was about: `{ lines: [{ line_id, quantity }] }`. */
    content: model.json(),
    /** The fulfilment. */
    box_id: model.text().nullable(),
    carrier: model.text().nullable(),
    tracking_number: model.text().default(""),
    reason: model.text().nullable(),
    note: model.text().default(""),
  })
  .indexes([{ on: ["parcel_id", "key"], unique: true, where: "deleted_at IS NULL" }])

export default ParcelEvent
