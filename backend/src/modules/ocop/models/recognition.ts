import { model } from "@medusajs/framework/utils"
import Decision from "./decision"

/**
 * The star that one decision gives one product of one producer, for 36 months. A renewal or a new star is a new row,
 * never an edit. Days are `YYYY-MM-DD` and the last one counts.
 */
const Recognition = model
  .define(
    { name: "recognition", tableName: "ocop_recognition" },
    {
      id: model.id({ prefix: "rec" }).primaryKey(),
      decision: model.belongsTo(() => Decision, { mappedBy: "recognitions" }),
      product_id: model.text(),
      organization_id: model.text(),
      stars: model.number(),
      score: model.float().nullable(),
      valid_from: model.text(),
      valid_until: model.text(),
      /** Art. 12(3) of Decision 26/2026: at most 180 days after `valid_until`, only with a renewal pending. */
      extended_until: model.text().nullable(),
      extension_paper: model.text().nullable(),
      revoked_on: model.text().nullable(),
      revocation_ground: model.text().nullable(),
      revocation_number: model.text().nullable(),
      revocation_authority: model.text().nullable(),
      /** When officials reminded its producer last that it ends. */
      reminded_on: model.text().nullable(),
      name_printed: model.text().nullable(),
      place_printed: model.text().nullable(),
      /** The public source the number was compared with, by whom and when; without it the star does not show. */
      source: model.text().nullable(),
      verified_by: model.text().nullable(),
      verified_on: model.text().nullable(),
      /** Users of the dashboard: who wrote it down, and who compared it. They are two. */
      drafted_by: model.text().nullable(),
      checked_by: model.text().nullable(),
      /** The mistyped row in whose place this one comes when it is verified. That one is deleted then, for officials to read. */
      corrects: model.text().nullable(),
    },
  )
  .indexes([
    {
      name: "IDX_ocop_recognition_verified",
      on: ["decision_id", "product_id", "organization_id"],
      unique: true,
      where: "deleted_at IS NULL AND verified_on IS NOT NULL",
    },
    {
      name: "IDX_ocop_recognition_drafted",
      on: ["decision_id", "product_id", "organization_id"],
      unique: true,
      where: "deleted_at IS NULL AND verified_on IS NULL AND corrects IS NULL",
    },
    {
      name: "IDX_ocop_recognition_correcting",
      on: ["corrects"],
      unique: true,
      where: "deleted_at IS NULL AND verified_on IS NULL",
    },
    { on: ["product_id"] },
    { on: ["organization_id"] },
    { on: ["valid_until"] },
  ])
  .checks([{ name: "ocop_recognition_stars", expression: (c) => `${c.stars} BETWEEN 3 AND 5` }])

export default Recognition
