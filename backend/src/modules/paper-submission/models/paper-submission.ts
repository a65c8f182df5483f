import { model } from "@medusajs/framework/utils"
import { SUBMISSION_STATUSES, SUBMITTED_PAPERS } from "@ocop/shared/paper-submission"

/**
 * A decision or certificate that an organization has sent to be checked, in its own words. Nothing that shoppers see is
 * read from it.
 */
const PaperSubmission = model
  .define("paper_submission", {
    id: model.id({ prefix: "psub" }).primaryKey(),
    organization_id: model.text(),
    /** The form's own key: the same form sent twice is one submission. */
    form_key: model.text(),
    kind: model.enum([...SUBMITTED_PAPERS]),
    standard: model.text().nullable(),
    /** Of which product, in its own words; "" for the whole organization. */
    product_name: model.text().default(""),
    number: model.text(),
    issuer: model.text(),
    issued_on: model.text(),
    valid_until: model.text().nullable(),
    note: model.text().default(""),
    status: model.enum([...SUBMISSION_STATUSES]).default("submitted"),
    remark: model.text().nullable(),
    submitted_at: model.dateTime(),
    decided_at: model.dateTime().nullable(),
    /** The user who looked at it. */
    decided_by: model.text().nullable(),
    /** The member, or the operator, who sent it. */
    acted_by: model.text(),
    on_behalf: model.boolean().default(false),
  })
  .indexes([
    { on: ["organization_id", "form_key"], unique: true, where: "deleted_at IS NULL" },
    { on: ["organization_id", "submitted_at", "id"], where: "deleted_at IS NULL" },
    { on: ["status", "submitted_at", "id"], where: "deleted_at IS NULL" },
  ])

export default PaperSubmission
