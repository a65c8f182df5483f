import { model } from "@medusajs/framework/utils"
import Recognition from "./recognition"

/**
 * One paper, however many products it recognises. The authority is free text: districts decided until June 2025, and
 * their decisions stay good to their date.
 */
const Decision = model
  .define(
    { name: "decision", tableName: "ocop_decision" },
    {
      id: model.id({ prefix: "dec" }).primaryKey(),
      number: model.text(),
      date: model.text(),
      authority: model.text(),
      /** Whose officials keep it; null for the ministry's, which people with the whole country keep. */
      province_code: model.text().nullable(),
      /** The public source that a registrar compared it with where there is no scan, and the day of that. */
      compared_with: model.text().nullable(),
      compared_on: model.text().nullable(),
      /** A row of the module `document`: staff read it, others only once it is published. */
      scan_document_id: model.text().nullable(),
      is_scan_public: model.boolean().default(false),
      scan_url: model.text().nullable(),
      scan_bytes: model.number().nullable(),
      /** The paper that a producer sent, which it was written down from. */
      submission_id: model.text().nullable(),
      is_demo: model.boolean().default(false),
      recognitions: model.hasMany(() => Recognition, { mappedBy: "decision" }),
    },
  )
  .indexes([
    { on: ["number", "date", "authority"], unique: true, where: "deleted_at IS NULL" },
    {
      name: "IDX_ocop_decision_submission_id",
      on: ["submission_id"],
      where: "deleted_at IS NULL AND submission_id IS NOT NULL",
    },
  ])

export default Decision
