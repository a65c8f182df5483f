import { model } from "@medusajs/framework/utils"

/**
 * A question for a stay or a trip. Operators pass it on to the host, who answers. It goes `RETENTION_MONTHS.enquiry`
 * after the visit would have ended.
 */
const Enquiry = model
  .define("enquiry", {
    id: model.id({ prefix: "enq" }).primaryKey(),
    /** Made of the form's token and what was written: the same form sent twice is one row. */
    form_key: model.text(),
    product_id: model.text(),
    /** As they were called when the question was asked. */
    product_handle: model.text(),
    product_name: model.text(),
    maker_name: model.text(),
    name: model.text(),
    /** E.164. One of phone and e-mail is always there. */
    phone: model.text().nullable(),
    email: model.text().nullable(),
    from_day: model.text(),
    to_day: model.text(),
    guests: model.number(),
    message: model.text(),
    locale: model.enum(["vi", "en"]).default("vi"),
    /** Where a copy goes; null without an e-mail, and for an inbox that had enough of our mails for a while. */
    copy_to: model.text().nullable(),
    copy_sent_at: model.dateTime().nullable(),
    operator_told_at: model.dateTime().nullable(),
    answered_at: model.dateTime().nullable(),
    /** The operator's user id. */
    answered_by: model.text().nullable(),
  })
  .indexes([
    { on: ["form_key"], unique: true, where: "deleted_at IS NULL" },
    { on: ["email"] },
    { on: ["to_day"] },
    { on: ["created_at"] },
  ])
  .checks([
    { name: "enquiry_can_be_answered", expression: (row) => `${row.phone} IS NOT NULL OR ${row.email} IS NOT NULL` },
    { name: "enquiry_days_in_order", expression: (row) => `${row.from_day} <= ${row.to_day}` },
    { name: "enquiry_guests_positive", expression: (row) => `${row.guests} > 0` },
  ])

export default Enquiry
