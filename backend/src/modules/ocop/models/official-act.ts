import { model } from "@medusajs/framework/utils"
import { OFFICIAL_ACTS, SUBJECTS } from "@ocop/shared/official-act"

/**
 * What an official did, to which row of the state's, and why. It is written with the change itself or not at all; the
 * database refuses to change or delete it.
 */
const OfficialAct = model
  .define(
    { name: "official_act", tableName: "ocop_official_act" },
    {
      id: model.id({ prefix: "act" }).primaryKey(),
      at: model.dateTime(),
      act: model.enum([...OFFICIAL_ACTS]),
      subject: model.enum([...SUBJECTS]),
      subject_id: model.text(),
      /** A user's id, and the e-mail of that day: accounts go, acts stay. */
      user_id: model.text(),
      user_email: model.text(),
      /** Of what it was about; null for the whole country. */
      province_code: model.text().nullable(),
      reason: model.text().default(""),
      before: model.json().nullable(),
      after: model.json().nullable(),
      /** Acts that were one: the rows of an annex, say. */
      batch_id: model.text(),
    },
  )
  .indexes([
    { on: ["subject_id", "id"] },
    { on: ["user_id", "id"] },
    { on: ["province_code", "id"] },
    { on: ["batch_id", "id"] },
  ])

export default OfficialAct
