import { model } from "@medusajs/framework/utils"
import { COMPLAINT_MOVES } from "@ocop/shared/complaint"
import Complaint from "./complaint"

/** Who said or did what about a complaint, and when. Rows are only ever added. */
const ComplaintEvent = model
  .define("complaint_event", {
    id: model.id({ prefix: "cpev" }).primaryKey(),
    complaint: model.belongsTo(() => Complaint, { mappedBy: "events" }),
    /** What was asked for: the same wish sent twice is done once. */
    key: model.text(),
    kind: model.enum(["reported", ...COMPLAINT_MOVES]),
    actor: model.enum(["buyer", "seller", "operator", "system"]),
    /** The id of the member, customer or user; null for a buyer without an account, and for jobs. */
    actor_id: model.text().nullable(),
    /** An operator acted for the seller. */
    on_behalf: model.boolean().default(false),
    note: model.text().default(""),
    /** Whole đồng that were offered or agreed to. */
    amount: model.bigNumber().nullable(),
    /** What was accepted is first to be sent back. */
    comes_back: model.boolean().default(false),
    /** When the buyer was told by mail; null while that is to be done. Without an e-mail it is the moment it was seen to. */
    told_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["complaint_id", "key"], unique: true, where: "deleted_at IS NULL" },
    { on: ["created_at"], where: "told_at IS NULL AND deleted_at IS NULL" },
  ])

export default ComplaintEvent
