import { model } from "@medusajs/framework/utils"
import { COMPLAINT_REASONS, COMPLAINT_STATES, COMPLAINT_WISHES } from "@ocop/shared/complaint"
import ComplaintEvent from "./complaint-event"

/** A buyer's report that something of one parcel was not as it should be, and what is to be done about it. */
const Complaint = model
  .define("complaint", {
    id: model.id({ prefix: "cplt" }).primaryKey(),
    /** The parcel's with the number of the complaint: WF7K2M9Q-1-P1. */
    code: model.text(),
    /** Made with the form: sent twice it is one complaint. */
    form_key: model.text(),
    order_id: model.text(),
    group_id: model.text(),
    organization_id: model.text(),
    state: model.enum([...COMPLAINT_STATES]).default("open"),
    reason: model.enum([...COMPLAINT_REASONS]),
    wish: model.enum([...COMPLAINT_WISHES]),
    words: model.text(),
    /** `{ lines: [{ line_id, quantity }] }`. */
    content: model.json(),
    reported_at: model.dateTime(),
    /** A day in Vietnam: the last one for the seller's answer. */
    answer_by: model.text(),
    /** Whole đồng: what is offered; once it is settled, what is owed to the buyer. */
    amount: model.bigNumber().default(0),
    /** The goods are first to be sent back: core's return. */
    return_id: model.text().nullable(),
    settled_at: model.dateTime().nullable(),
    events: model.hasMany(() => ComplaintEvent, { mappedBy: "complaint" }),
  })
  .indexes([
    { on: ["code"], unique: true, where: "deleted_at IS NULL" },
    { on: ["order_id", "form_key"], unique: true, where: "deleted_at IS NULL" },
    { on: ["group_id"] },
    { on: ["organization_id", "state"] },
    { on: ["state", "reported_at"] },
  ])
  .checks([{ name: "complaint_amount_not_negative", expression: (row) => `${row.amount} >= 0` }])

export default Complaint
