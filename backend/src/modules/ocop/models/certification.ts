import { model } from "@medusajs/framework/utils"

/** VietGAP and the like, of one product or of a whole organization. Dates as printed. */
const Certification = model
  .define(
    { name: "certification", tableName: "ocop_certification" },
    {
      id: model.id({ prefix: "cer" }).primaryKey(),
      standard: model.text(),
      number: model.text(),
      issuer: model.text(),
      scope: model.enum(["product", "organization"]),
      organization_id: model.text(),
      product_id: model.text().nullable(),
      scope_text: model.text().nullable(),
      issued_on: model.text(),
      valid_from: model.text(),
      valid_until: model.text().nullable(),
      evidence_url: model.text().nullable(),
      evidence_bytes: model.number().nullable(),
      source: model.text().nullable(),
      verified_by: model.text().nullable(),
      verified_on: model.text().nullable(),
      /** The public source that it was compared with where there is no scan, and the day of that. */
      compared_with: model.text().nullable(),
      compared_on: model.text().nullable(),
      /** A row of the module `document`: staff read it, others only once it is published. */
      scan_document_id: model.text().nullable(),
      /** The version whose document it became; each correction of that keeps it. */
      scan_owner_id: model.text().nullable(),
      is_scan_public: model.boolean().default(false),
      /** Withdrawn by its issuer: it counts for nothing from this day on. */
      revoked_on: model.text().nullable(),
      revocation_ground: model.text().nullable(),
      revocation_number: model.text().nullable(),
      revocation_authority: model.text().nullable(),
      /** When officials reminded its holder last that it ends. */
      reminded_on: model.text().nullable(),
      /** Users of the dashboard: who wrote it down, and who compared it. They are two. */
      drafted_by: model.text().nullable(),
      checked_by: model.text().nullable(),
      /** The mistyped row in whose place this one comes when it is verified. That one is deleted then, for officials to read. */
      corrects: model.text().nullable(),
      /** The paper that its holder sent, which it was written down from. */
      submission_id: model.text().nullable(),
      is_demo: model.boolean().default(false),
    },
  )
  .indexes([
    { on: ["organization_id"] },
    { on: ["product_id"] },
    {
      name: "IDX_ocop_certification_submission_id",
      on: ["submission_id"],
      where: "deleted_at IS NULL AND submission_id IS NOT NULL",
    },
    {
      name: "IDX_ocop_certification_of_product",
      on: ["number", "standard", "issuer", "issued_on", "product_id"],
      unique: true,
      where: "deleted_at IS NULL AND corrects IS NULL",
    },
    {
      name: "IDX_ocop_certification_of_organization",
      on: ["number", "standard", "issuer", "issued_on", "organization_id"],
      unique: true,
      where: "deleted_at IS NULL AND corrects IS NULL AND product_id IS NULL",
    },
    {
      name: "IDX_ocop_certification_correcting",
      on: ["corrects"],
      unique: true,
      where: "deleted_at IS NULL AND verified_on IS NULL",
    },
  ])

export default Certification
